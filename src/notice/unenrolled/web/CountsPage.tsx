import { type Count, HIDDEN } from '#platform/numbers/suppression.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { countUnenrolled, type UnenrolledCounts } from '../contract/unenrolled.ts'
import classes from './Unenrolled.module.css'

type Row = UnenrolledCounts['rows'][number]

const figures = ['open', 'onTime', 'silent'] as const

/** How many in each municipality, and how many of them nobody has recorded anything about. */
export function CountsPage() {
  const { t, f } = useI18n()
  const counts = useApiQuery(countUnenrolled, {})
  const count = (figure: Count) => (figure === HIDDEN ? t('unenrolled.counts.hidden') : f.number(figure))
  const empty = <EmptyState title={t('unenrolled.counts.empty')} />
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('unenrolled.counts.municipality'),
      rowHeader: true,
      cell: (row) => <Named row={row} />,
    },
    ...figures.map((figure) => ({
      key: figure,
      header: t(`unenrolled.counts.${figure}`),
      align: 'end' as const,
      cell: (row: Row) => count(row[figure]),
    })),
  ]
  return (
    <Page
      title={t('unenrolled.counts.title')}
      subtitle={t('unenrolled.counts.subtitle')}
      note={<Freshness countedOn={counts.asOf} />}
    >
      <Columns>
        {figures.map((figure) => (
          <FigureTile
            key={figure}
            label={t(`unenrolled.counts.${figure}`)}
            value={count(counts.total[figure])}
          />
        ))}
      </Columns>
      <Card flush>
        <DataTable
          caption={t('unenrolled.counts.caption')}
          columns={columns}
          rows={counts.rows}
          rowKey={(row) => row.id}
          empty={empty}
        />
      </Card>
      {counts.causes.length + counts.fewCauses === 0 ? null : (
        <Causes causes={counts.causes} fewCauses={counts.fewCauses} />
      )}
      <p className={classes.quiet}>{t('unenrolled.counts.rule')}</p>
    </Page>
  )
}

/** The municipality, and whether it has nobody on its list or has recorded nothing. */
function Named({ row }: { row: Row }) {
  const { t } = useI18n()
  if (row.reports === 'some') return row.name
  return (
    <>
      {row.name}
      <p className={classes.quiet}>{t(`unenrolled.counts.reports.${row.reports}`)}</p>
    </>
  )
}

const FEW = 'few'

function Causes({ causes, fewCauses }: Pick<UnenrolledCounts, 'causes' | 'fewCauses'>) {
  const { t, f, locale } = useI18n()
  const nameOf = ({ code, nameLv, nameEn }: UnenrolledCounts['causes'][number]) => {
    if (code === FEW) return t('unenrolled.counts.rare')
    if (code === null) return t('unenrolled.counts.noCause')
    return locale === 'lv' ? nameLv : nameEn
  }
  return (
    <Card flush>
      <DataTable
        caption={t('unenrolled.counts.causes')}
        columns={[
          { key: 'cause', header: t('unenrolled.counts.cause'), rowHeader: true, cell: nameOf },
          {
            key: 'count',
            header: t('unenrolled.counts.count'),
            align: 'end',
            cell: ({ count }) => f.number(count),
          },
        ]}
        rows={fewCauses === 0 ? causes : [...causes, { code: FEW, nameLv: '', nameEn: '', count: fewCauses }]}
        rowKey={(row) => row.code ?? ''}
        empty={null}
      />
    </Card>
  )
}
