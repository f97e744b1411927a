import { createFormat } from '#platform/i18n/format.ts'
import { createTranslator } from '#platform/i18n/translate.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm, FormRisk } from '../contract/assessment-form.ts'
import { isFound } from '../domain/assessment.ts'
import { formLv } from '../messages/form-lv.ts'

export const formWords = createTranslator<typeof formLv>('lv', formLv)
const f = createFormat('lv')

export type FormFact = { readonly label: string; readonly text: string }

/** The head of the form: where, who, when. Lines of which nothing is known are left out. */
export function formFacts(assessment: AssessmentView): FormFact[] {
  const { pupil, startedBy, startedAs, schoolYear, semester, completedAt } = assessment
  const by =
    startedAs === null
      ? startedBy
      : formWords('assessorAs', { by: startedBy, as: formWords(`as.${startedAs}`) })
  const facts = [
    { label: formWords('institution'), text: pupil.institutionName ?? '' },
    { label: formWords('pupil'), text: f.name(pupil) },
    { label: formWords('class'), text: pupil.className ?? '' },
    { label: formWords('semester'), text: formWords('semesterOf', { schoolYear, semester }) },
    { label: formWords('assessor'), text: by },
    { label: formWords('completed'), text: completedAt === null ? '' : f.date(completedAt) },
  ]
  return facts.filter(({ text }) => text !== '')
}

/** What was looked at and found, and the support that follows. */
export function formResult(assessment: AssessmentView, form: AssessmentForm): string {
  const counted = formWords('counted', {
    looked: assessment.answers.length,
    total: form.groups.reduce((sum, { risks }) => sum + risks.length, 0),
    found: assessment.answers.filter(isFound).length,
  })
  return `${counted} ${formWords('follows', { level: formWords(`support.${assessment.level}`) })}`
}

export type FormTable = {
  readonly caption: string
  readonly scale: FormRisk['scale']
  readonly rows: readonly { readonly number: number; readonly risk: FormRisk }[]
}

/** The tables of the form: in each group first the risks with a level, then those that are there or not. Numbered throughout. */
export function formTables(form: AssessmentForm): FormTable[] {
  const numbered = form.groups
    .flatMap(({ risks }) => risks)
    .map((risk, index) => ({ number: index + 1, risk }))
  return form.groups.flatMap((group) =>
    (['intensity', 'yes_no'] as const)
      .map((scale) => ({
        caption: formWords(scale === 'intensity' ? 'byLevel' : 'byPresence', { group: group.nameLv }),
        scale,
        rows: numbered.filter(({ risk }) => group.risks.includes(risk) && risk.scale === scale),
      }))
      .filter(({ rows }) => rows.length > 0),
  )
}
