import {
  type Fact,
  fact,
  facts,
  heading,
  type Paper,
  type PaperPart,
  quiet,
  signatures,
  text,
} from '#platform/documents/paper.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { PlanView } from '../contract/plan.ts'
import { UnusedEnd } from '../contract/plan-words.ts'
import { byParty } from '../domain/agreements.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { planWording } from '../domain/plan-wording.ts'
import { goalParts } from './plan-paper-goals.ts'
import { indicatorParts, measureParts, riskParts } from './plan-paper-tables.ts'

/**
 * The plan as a document of the school: what its page says, in the order in which a plan is talked over. The handbook of 2023
 * (chapter 6) names what belongs into it: strengths and interests, goals with indicators, measures, who answers for them, the
 * part of pupil and family, what helped and what hindered.
 */
export function planPaper(plan: PlanView, words: Words, madeOn: string): Paper {
  const { t, f, locale } = words
  const { pupil, semester } = plan
  const place = [pupil.className, pupil.institutionName].filter((part) => part !== null).join(' · ')
  const told = planWording(words)
  return {
    locale,
    title: t(plan.kind === 'crisis' ? 'plans.document.crisisTitle' : 'plans.document.title'),
    lead: [
      f.name(pupil),
      place,
      [told.semester(semester.schoolYear, semester.number), t(`plans.status.${plan.status}`)].join(' · '),
    ],
    madeOn,
    foot: t('plans.document.foot', { name: f.name(pupil), day: f.date(madeOn) }),
    parts: [
      ...endParts(plan, words),
      ...periodParts(plan, words),
      ...crisisParts(plan, words),
      ...wordParts(plan, words),
      ...riskParts(plan, words),
      ...goalParts(plan, words),
      ...measureParts(plan, words),
      ...indicatorParts(plan, words),
      ...agreementParts(plan, words),
      ...evaluationParts(plan, words),
      ...peopleParts(plan, words),
      heading(t('plans.page.signatures')),
      signatures(
        (['pupil', 'guardian', 'school'] as const).map((who) =>
          t('plans.page.signature', { who: t(`plans.page.${who}`) }),
        ),
      ),
    ],
  }
}

/** Of a plan that never ran: why. */
function endParts({ status, ended }: PlanView, { t, f }: Words): PaperPart[] {
  const end = UnusedEnd.safeParse(status)
  if (ended === null || !end.success) return []
  return [
    heading(t(`plans.end.titles.${end.data}`)),
    text(ended.reason),
    quiet(t('plans.end.by', { name: f.name(ended.by), at: f.dateTime(ended.at) })),
  ]
}

function periodParts(plan: PlanView, words: Words): PaperPart[] {
  const { t } = words
  const { day, semester } = planWording(words)
  const days = (['startsOn', 'endsOn', 'reviewOn'] as const).map((field) =>
    t('plans.document.pair', { label: t(`plans.period.${field}`), value: day(plan[field].value) }),
  )
  const before = plan.continues
  const earlier =
    before === null
      ? []
      : [quiet(`${t('plans.follow.continues')} ${semester(before.schoolYear, before.number)}`)]
  return [heading(t('plans.period.title')), text(days.join('\n')), ...earlier]
}

function crisisParts(plan: PlanView, { t }: Words): PaperPart[] {
  if (plan.kind !== 'crisis') return []
  const told = (['happened', 'toldAtOnce', 'withoutFamily'] as const).map((field) =>
    fact(t(`plans.crisis.${field}`), orEmpty(plan[field].value, t('plans.page.empty'))),
  )
  return [heading(t('plans.crisis.title')), facts(told)]
}

function wordParts(plan: PlanView, { t }: Words): PaperPart[] {
  const told = (['strengths', 'pupilWords', 'guardianWords'] as const).map((field) =>
    fact(t(`plans.words.${field}`), orEmpty(plan[field].value, t('plans.page.empty'))),
  )
  return [heading(t('plans.words.title')), facts(told)]
}

function orEmpty(value: string, empty: string): string {
  return value.trim() === '' ? empty : value
}

function agreementParts({ agreements }: PlanView, words: Words): PaperPart[] {
  const { t } = words
  const parties = byParty(agreements)
  return [
    heading(t('plans.agreement.title')),
    parties.length === 0
      ? text(t('plans.agreement.none'))
      : facts(parties.map((party) => agreementFact(party, words))),
  ]
}

type Party = ReturnType<typeof byParty<PlanView['agreements'][number]>>[number]

function agreementFact({ latest, earlier }: Party, { t, f }: Words): Fact {
  const { party, guardian, answer, means, toldOn, words: said, recorded } = latest
  const who =
    guardian === null
      ? t(party === 'pupil' ? 'plans.agreement.pupil' : 'plans.agreement.someone')
      : f.name(guardian)
  const how = means === null ? [] : [t(`plans.agreement.meansOf.${means}`)]
  const answered = [t(`plans.agreement.answers.${answer}`), ...how, f.date(toldOn)].join(' · ')
  const before = earlier.map((one) => {
    const told = t('plans.agreement.earlier', {
      answer: t(`plans.agreement.answers.${one.answer}`),
      day: f.date(one.toldOn),
    })
    return `${told} ${one.words}`.trim()
  })
  const at = f.dateTime(recorded.at)
  const written =
    means === 'themselves'
      ? t('plans.agreement.themselves', { at })
      : t('plans.agreement.recorded', { name: f.name(recorded.by), at })
  return {
    label: who,
    lines: [[answered, said].filter((part) => part.trim() !== '').join('\n')],
    note: [written, ...before].join('\n'),
  }
}

function evaluationParts(plan: PlanView, words: Words): PaperPart[] {
  const { t, f } = words
  if (!isEvaluated(plan.status)) return []
  const { followed } = plan
  const { semester } = planWording(words)
  const next = followed?.next ?? null
  const follow: PaperPart[] =
    followed === null
      ? []
      : [
          heading(t(`plans.follow.titles.${followed.as}`), 3),
          ...(followed.reason === '' ? [] : [text(followed.reason)]),
          ...(next === null ? [] : [text(semester(next.schoolYear, next.number))]),
          quiet(t('plans.follow.by', { name: f.name(followed.by), at: f.dateTime(followed.at) })),
        ]
  return [
    heading(t('plans.evaluation.summary')),
    text(orEmpty(plan.evaluationSummary.value, t('plans.page.empty'))),
    ...follow,
  ]
}

function peopleParts(plan: PlanView, { t, f }: Words): PaperPart[] {
  const ofClass = plan.people.filter((person) => person.ofClass).map(f.name)
  const steps = (['started', 'proposed', 'opened', 'evaluated'] as const).flatMap((name) => {
    const step = plan[name]
    if (step === null) return []
    return [t(`plans.page.${name}`, { name: f.name(step.by), at: f.dateTime(step.at) })]
  })
  return [
    heading(t('plans.page.people')),
    ...(ofClass.length === 0 ? [] : [text(f.list(ofClass))]),
    quiet(steps.join('\n')),
  ]
}
