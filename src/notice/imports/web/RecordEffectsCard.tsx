import { Suspense } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import { type ImportView, listEffects } from '../contract/imports.ts'
import type { RecordEffect } from '../contract/record-effects.ts'
import classes from './Import.module.css'

/** So many stand on the page at first. */
const AT_ONCE = { first: 10, step: 50 }

type RecordKind = 'absences' | 'marks'

/** Absences or marks of the register that the file corrects or removes: whose, of which day, from what to what. */
export function RecordEffectsCard({ imported: { id, kind, report } }: { imported: ImportView }) {
  const t = useT()
  const total = report === null ? 0 : report.counts.changed + report.counts.removed
  if ((kind !== 'absences' && kind !== 'marks') || total === 0) return null
  return (
    <Card
      flush
      title={t(`imports.recordEffects.title.${kind}`)}
      note={t('imports.recordEffects.note', { count: total })}
    >
      <Suspense fallback={<RecordsTable kind={kind} rows={undefined} />}>
        <Records importId={id} kind={kind} total={total} />
      </Suspense>
    </Card>
  )
}

interface RecordsProps {
  importId: ImportView['id']
  kind: RecordKind
  total: number
}

function Records({ importId, kind, total }: RecordsProps) {
  const t = useT()
  const { rows } = useApiQuery(listEffects, { params: { importId } })
  const records = rows.filter((row) => row.kind === 'absence' || row.kind === 'mark')
  const beyond = total - records.length
  return (
    <>
      <RecordsTable kind={kind} rows={records} />
      {beyond > 0 ? (
        <p className={classes.beyond}>{t('imports.recordEffects.beyond', { count: beyond })}</p>
      ) : null}
    </>
  )
}

interface RecordsTableProps {
  kind: RecordKind
  /** Undefined while they load. */
  rows: readonly RecordEffect[] | undefined
}

function RecordsTable({ kind, rows }: RecordsTableProps) {
  const { t, f } = useI18n()
  const { placeOf, changeOf } = useRecordText()
  const shown = useFirstRows(rows, AT_ONCE)
  const place = kind === 'absences' ? t('imports.recordEffects.lesson') : t('imports.recordEffects.subject')
  const columns: Column<RecordEffect>[] = [
    { key: 'pupil', header: t('imports.recordEffects.pupil'), rowHeader: true, cell: f.listName },
    { key: 'day', header: t('imports.recordEffects.day'), cell: ({ on }) => f.date(on) },
    { key: 'place', header: place, cell: placeOf },
    { key: 'what', header: t('imports.recordEffects.what'), cell: changeOf, bareOnCard: true },
  ]
  return (
    <DataTable
      caption={t(`imports.recordEffects.caption.${kind}`)}
      columns={columns}
      {...shown}
      rowKey={(_, index) => String(index)} // two marks of one day may change alike
      empty={null}
    />
  )
}

function useRecordText() {
  const { t, locale } = useI18n()
  const placeOf = (record: RecordEffect) => {
    if (record.kind === 'mark') return locale === 'lv' ? record.subject.nameLv : record.subject.nameEn
    return record.lesson === 0
      ? t('imports.recordEffects.wholeDay')
      : t('imports.recordEffects.lessonNumber', { lesson: record.lesson })
  }
  const changeOf = (record: RecordEffect) => {
    if (record.kind === 'absence')
      return t('imports.recordEffects.change', {
        before: t(`imports.values.${record.before}`),
        after: t(`imports.values.${record.after}`),
      })
    const { before, after } = record
    return after === null
      ? t('imports.recordEffects.removed', { before })
      : t('imports.recordEffects.change', { before, after })
  }
  return { placeOf, changeOf }
}
