import { useI18n } from '#web/i18n/i18n-context.ts'
import { BarShare } from '#web/ui/BarShare.tsx'
import type { Column } from '#web/ui/DataTable.tsx'
import classes from './Analysis.module.css'
import { evaluatedOf, isKnown, type Outcomes, useSupportText } from './use-support-text.ts'

const outcomes = ['decreased', 'unchanged', 'increased'] as const
const tones = { decreased: 'good', unchanged: 'neutral', increased: 'high' } as const

/** What became of risks: a bar, and the three counts. */
export function useOutcomeColumns<Row extends Outcomes>(): Column<Row>[] {
  const { t } = useI18n()
  const text = useSupportText()
  return [
    {
      key: 'outcome',
      header: t('analysis.risks.outcome'),
      width: '16%',
      bareOnCard: true,
      cell: (row) => <OutcomeBar outcomes={row} />,
    },
    ...outcomes.map(
      (outcome): Column<Row> => ({
        key: outcome,
        header: t(`analysis.risks.${outcome}`),
        align: 'end',
        cell: (row) => text.count(row[outcome]),
      }),
    ),
  ]
}

/** The columns beside it carry the figures. */
function OutcomeBar({ outcomes: of }: { outcomes: Outcomes }) {
  const { t } = useI18n()
  const whole = evaluatedOf(of)
  if (whole === null) return <span className={classes.quiet}>{t('analysis.page.hidden')}</span>
  if (whole === 0) return <span className={classes.quiet}>{t('analysis.risks.notEvaluated')}</span>
  const parts = outcomes.map((outcome) => {
    const value = of[outcome]
    return { label: t(`analysis.risks.${outcome}`), value: isKnown(value) ? value : 0, tone: tones[outcome] }
  })
  return <BarShare parts={parts} decorative />
}
