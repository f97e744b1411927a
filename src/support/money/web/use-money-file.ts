import { csvText } from '#platform/text/csv-text.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { saveCsv } from '#web/save-csv.ts'
import type { MoneyFigures, MoneyView } from '../contract/money.ts'
import { useKindName } from './use-kind-name.ts'

const values = ['quota', 'planned', 'reserved', 'used', 'paid', 'firstTime'] as const

/** Saves the tables with their source as a file for spreadsheets: EUR with two decimals. */
export function useMoneyFile(money: MoneyView): () => void {
  const { t, f } = useI18n()
  const nameOf = useKindName()
  const cells = (figures: MoneyFigures) =>
    values.map((value) => {
      const figure = figures[value]
      return figure === null || value === 'firstTime' ? figure : figure / 100
    })
  const headings = values.map((value) => t(`money.kinds.${value}`))
  const place = money.institution?.name ?? money.municipality.name
  const rows = [
    ...money.kinds.map(({ kind, figures }) => [place, nameOf(kind), ...cells(figures)]),
    ...money.schools.flatMap((school) =>
      school.byKind.map((figures, index) => {
        const kind = money.kinds[index]
        return [school.name, kind ? nameOf(kind.kind) : '', ...cells(figures)]
      }),
    ),
  ]
  return () =>
    saveCsv(
      `${t('money.page.fileName')}-${money.schoolYear.replace('/', '-')}.csv`,
      csvText([
        [t('money.page.school'), t('money.kinds.kind'), ...headings],
        ...rows,
        [],
        [t('money.page.source', { at: f.dateTime(money.asOf) })],
      ]),
    )
}
