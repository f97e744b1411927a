import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ChartFigure } from '#web/ui/ChartFigure.tsx'
import { DataTable } from '#web/ui/DataTable.tsx'
import type { SupportFigures } from '../contract/analysis.ts'
import { coUseOf, type UseCount } from '../domain/co-use.ts'
import type { AnalysisProps } from './AnalysisView.tsx'
import { ShareBars } from './ShareBars.tsx'
import { isKnown, type Shown, shareOf, useSupportText } from './use-support-text.ts'

/** How many supported pupils have consultative and economic support, and how many both (study 2023, table 3.1.4). */
export function CoUseCard({ analysis: { total } }: AnalysisProps) {
  const { t } = useI18n()
  const text = useSupportText()
  const rows = coUseRows(total)
  const label = ({ kind }: (typeof rows)[number]) => t(`analysis.coUse.${kind}`)
  return (
    <Card title={t('analysis.coUse.title')}>
      <ChartFigure
        caption={t('analysis.coUse.caption')}
        chart={
          <ShareBars
            bars={rows.map((row) => ({
              label: label(row),
              share: isKnown(row.share) ? row.share : 0,
              text: `${text.count(row.pupils)} · ${text.percent(row.share)}`,
            }))}
          />
        }
        table={
          <DataTable
            caption={t('analysis.coUse.caption')}
            columns={[
              { key: 'kind', header: t('analysis.coUse.kind'), rowHeader: true, cell: label },
              {
                key: 'pupils',
                header: t('analysis.coUse.pupils'),
                align: 'end',
                cell: ({ pupils }) => text.count(pupils),
              },
              {
                key: 'share',
                header: t('analysis.coUse.share'),
                align: 'end',
                cell: ({ share }) => text.percent(share),
              },
            ]}
            rows={rows}
            rowKey={({ kind }) => kind}
            empty={null}
          />
        }
      />
    </Card>
  )
}

type CoUseRow = {
  readonly kind: 'consultative' | 'economic' | 'both' | 'neither'
  readonly pupils: Shown
  readonly share: Shown
}

/** Where all figures are shown the whole is reckoned from its parts; else each that is shown stands for itself. */
function coUseRows(total: SupportFigures): readonly CoUseRow[] {
  const { pupils, consultedPupils, economicPupils, bothPupils } = total
  const told = { consultative: consultedPupils, economic: economicPupils, both: bothPupils }
  const neither =
    isKnown(pupils) && isKnown(consultedPupils) && isKnown(economicPupils) && isKnown(bothPupils)
      ? coUseOf(usesOf({ pupils, consultedPupils, economicPupils, bothPupils })).neither
      : null
  const row = (kind: CoUseRow['kind'], count: Shown): CoUseRow => ({
    kind,
    pupils: count,
    share: shareOf(count, pupils),
  })
  return [
    row('consultative', told.consultative),
    row('economic', told.economic),
    row('both', told.both),
    ...(neither === null ? [] : [row('neither', neither)]),
  ]
}

type Known = {
  readonly pupils: number
  readonly consultedPupils: number
  readonly economicPupils: number
  readonly bothPupils: number
}

function usesOf({ pupils, consultedPupils, economicPupils, bothPupils }: Known): UseCount[] {
  const used = consultedPupils + economicPupils - bothPupils
  return [
    { consultative: true, economic: true, units: bothPupils },
    { consultative: true, economic: false, units: consultedPupils - bothPupils },
    { consultative: false, economic: true, units: economicPupils - bothPupils },
    { consultative: false, economic: false, units: pupils - used },
  ]
}
