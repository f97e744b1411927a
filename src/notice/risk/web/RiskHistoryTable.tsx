import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { GroupHistory, RoundHistory } from '../contract/risk-history.ts'

/** The figures of the chart, with what was looked at and not found. */
export function RiskHistoryTable({ rounds }: { rounds: readonly RoundHistory[] }) {
  const { t, f, locale } = useI18n()
  const groups = rounds.at(-1)?.groups ?? []
  const columns: Column<RoundHistory>[] = [
    {
      key: 'when',
      header: t('assessments.history.semester'),
      rowHeader: true,
      cell: (round) => t('assessments.history.when', round),
    },
    ...groups.map(
      (group): Column<RoundHistory> => ({
        key: group.code,
        header: locale === 'lv' ? group.nameLv : group.nameEn,
        cell: (round) => <Figures seen={round.groups.find(({ code }) => code === group.code)} />,
      }),
    ),
    {
      key: 'assessors',
      header: t('assessments.history.assessors'),
      align: 'end',
      cell: ({ assessors }) => f.number(assessors),
    },
  ]
  return (
    <DataTable
      caption={t('assessments.history.title')}
      columns={columns}
      rows={rounds.toReversed()}
      rowKey={({ schoolYear, semester }) => `${schoolYear} ${semester}`}
      empty={null}
    />
  )
}

function Figures({ seen }: { seen: GroupHistory | undefined }) {
  const { t } = useI18n()
  if (seen === undefined || seen.looked === 0) return t('assessments.compare.notLooked')
  const found = t('assessments.history.foundOf', { found: seen.found, looked: seen.looked })
  const { heaviest } = seen
  return heaviest === 1 || heaviest === 2 || heaviest === 3
    ? `${found} · ${t(`risk.assessment.frequencies.${heaviest}`)}`
    : found
}
