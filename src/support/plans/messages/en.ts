import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { plansLv } from './lv.ts'

export const plansEn = {
  errors: {
    'already-evaluated':
      'This plan is evaluated and can no longer be changed. If support is still needed, start a new plan.',
    'already-open': 'This plan is open already. Reload the page.',
    'not-open-yet': 'This plan is still a draft. Open it first.',
    'agreed-stays':
      'The plan is open: what was agreed is not taken out and the dates stay. You may add and make clearer.',
    'no-semester': 'The school calendar has no semester after {day}, so no plan can be started.',
    'id-taken': 'The plan could not be started. Reload the page and try again.',
    'changed-meanwhile': 'Somebody else has changed this field meanwhile. Compare the two texts and choose.',
    'not-staff':
      'This person does not work at the pupil’s school at present. Choose another, or write the name in “Somebody else”.',
    'risk-unknown': 'There is no risk {code} in this classifier. Reload the page.',
    'measure-unknown': 'There is no measure {code} in the catalogue. Reload the page.',
    'no-risk': 'The plan has no risk. Add at least one: the plan is about where support is needed.',
    'no-measure': 'The plan has no measure. Add at least one.',
    'serious-risk-unanswered': 'A serious risk needs a goal or a measure: {risks}.',
    'dates-missing': 'Give the first and the last day of the plan.',
    'dates-disordered': 'The last day of the plan is before the first. Correct the dates.',
    'dates-outside-semester':
      'The plan does not fit into the semester. Correct the dates: a plan is for one semester.',
    'review-outside-plan': 'The day of review is outside the plan. Correct the date.',
    'outcome-missing': {
      one: 'Give the outcome of {count} more risk.',
      other: 'Give the outcome of {count} more risks.',
    },
  },
} satisfies MessagesLike<typeof plansLv>
