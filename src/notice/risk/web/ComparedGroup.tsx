import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { AssessmentForm, FormRisk } from '../contract/assessment-form.ts'
import type { AssessmentComparison, ComparedAssessment } from '../contract/comparison.ts'
import { type Difference, differenceOf } from '../domain/compare-assessments.ts'
import classes from './Comparison.module.css'
import { DifferenceTag } from './DifferenceTag.tsx'
import { useAssessorName } from './use-assessor-name.ts'
import { useSeenText } from './use-seen-text.ts'

type Answer = ComparedAssessment['answers'][number]
type ComparedRisk = {
  readonly risk: FormRisk
  /** In the order of the assessments; undefined where somebody did not look. */
  readonly answers: readonly (Answer | undefined)[]
  readonly difference: Difference
}

interface ComparedGroupProps {
  group: AssessmentForm['groups'][number]
  comparison: AssessmentComparison
  onlyDifferences: boolean
}

/** The risks of a group that anybody looked at: people across, and whether they agree. */
export function ComparedGroup({ group, comparison, onlyDifferences }: ComparedGroupProps) {
  const { t, locale } = useI18n()
  const columns = useColumns(comparison.assessments)
  const name = locale === 'lv' ? group.nameLv : group.nameEn
  const looked = group.risks.map((risk) => compared(risk, comparison.assessments)).filter(isLookedAt)
  const differing = looked.filter(({ difference }) => difference !== 'same')
  const several = comparison.assessments.length > 1
  return (
    <Card
      flush
      title={name}
      {...(several && looked.length > 0
        ? { note: t('assessments.compare.differing', { count: differing.length }) }
        : {})}
    >
      <DataTable
        caption={t('assessments.compare.caption', { group: name })}
        columns={columns}
        rows={onlyDifferences ? differing : looked}
        rowKey={({ risk }) => risk.code}
        empty={
          <p className={classes.empty}>
            {t(
              looked.length === 0 ? 'assessments.compare.nothingLooked' : 'assessments.compare.noDifferences',
            )}
          </p>
        }
      />
    </Card>
  )
}

function compared(risk: FormRisk, assessments: readonly ComparedAssessment[]): ComparedRisk {
  const answers = assessments.map((one) => one.answers.find(({ riskCode }) => riskCode === risk.code))
  return { risk, answers, difference: differenceOf(answers) }
}

function isLookedAt({ answers }: ComparedRisk): boolean {
  return answers.some((answer) => answer !== undefined)
}

function useColumns(assessments: readonly ComparedAssessment[]): readonly Column<ComparedRisk>[] {
  const { t, f, locale } = useI18n()
  const name = useAssessorName()
  const people = assessments.map(
    (assessment, index): Column<ComparedRisk> => ({
      key: assessment.id,
      header: t('assessments.compare.column', {
        person: name(assessment),
        day: f.date(assessment.completedAt),
      }),
      cell: ({ answers }) => <Seen answer={answers[index]} />,
    }),
  )
  const agree: Column<ComparedRisk> = {
    key: 'difference',
    header: t('assessments.compare.difference'),
    width: '14rem',
    cell: ({ difference }) => <DifferenceTag difference={difference} />,
  }
  return [
    {
      key: 'risk',
      header: t('assessments.compare.risk'),
      rowHeader: true,
      width: '30%',
      cell: ({ risk }) => (locale === 'lv' ? risk.nameLv : risk.nameEn),
    },
    ...people,
    ...(assessments.length > 1 ? [agree] : []),
  ]
}

function Seen({ answer }: { answer: Answer | undefined }) {
  const { t } = useI18n()
  const seen = useSeenText()
  if (answer === undefined)
    return <span className={classes.remark}>{t('assessments.compare.notLooked')}</span>
  return (
    <>
      {seen(answer)}
      {answer.note === '' ? null : <p className={classes.note}>{answer.note}</p>}
    </>
  )
}
