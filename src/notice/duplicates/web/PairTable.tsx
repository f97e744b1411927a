import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { type ChosenField, chosenFields, type DuplicatePupil, type Pair } from '../contract/duplicates.ts'
import classes from './Duplicates.module.css'
import { usePupilTexts } from './use-pupil-texts.ts'

type Line = { readonly key: string; readonly title: string; readonly text: (pupil: DuplicatePupil) => string }

/** The values of both records, line by line; those that differ are strong. */
export function PairTable({ pair }: { pair: Pair }) {
  const { t, f } = useI18n()
  const [one, other] = pair.pupils
  const lines = useLines()
  const cell = (pupil: DuplicatePupil) => (line: Line) =>
    line.text(one) === line.text(other) ? line.text(pupil) : <strong>{line.text(pupil)}</strong>
  const columns: Column<Line>[] = [
    { key: 'field', header: t('duplicates.pair.field'), rowHeader: true, cell: ({ title }) => title },
    { key: 'one', header: t('duplicates.pair.first'), width: '36%', cell: cell(one) },
    { key: 'other', header: t('duplicates.pair.second'), width: '36%', cell: cell(other) },
  ]
  return (
    <>
      <DataTable
        caption={t('duplicates.pair.caption', { one: f.name(one), other: f.name(other) })}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        empty={null}
      />
      <p className={classes.quiet}>{t('duplicates.pair.hidden')}</p>
    </>
  )
}

function useLines(): readonly Line[] {
  const { t, f } = useI18n()
  const texts = usePupilTexts()
  const records = ({ counts }: DuplicatePupil) =>
    counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => t(`duplicates.pair.records.${kind}`, { count }))
      .join('; ')
  const named = (key: ChosenField) => ({
    key,
    title: t(`duplicates.pair.fields.${key}`),
    text: texts[key],
  })
  return [
    ...chosenFields.map(named),
    {
      key: 'code',
      title: t('duplicates.pair.fields.code'),
      text: ({ hasCode }) => t(`duplicates.pair.code.${hasCode ? 'yes' : 'no'}`),
    },
    {
      key: 'since',
      title: t('duplicates.pair.fields.since'),
      text: ({ since }) => (since === null ? '–' : f.date(since)),
    },
    {
      key: 'records',
      title: t('duplicates.pair.fields.records'),
      text: (pupil) => records(pupil) || t('duplicates.pair.noRecords'),
    },
  ]
}
