import { useState } from 'react'
import { HIDDEN } from '#platform/numbers/suppression.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { BarShare } from '#web/ui/BarShare.tsx'
import { type Column, DataTable, type Sort } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { FigureLink } from '#web/ui/FigureLink.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { Overview } from '../contract/overview.ts'
import classes from './Overview.module.css'
import { answeredBehind, municipalityPath, plansBehind, waitingBehind } from './paths.ts'
import { type Row, sortRows } from './sort-rows.ts'
import { evaluatedOf, useFigureText } from './use-figure-text.ts'

const outcomes = ['decreased', 'unchanged', 'increased'] as const

/** Each place with its plans, what became of the risks, and how long people waited. */
export function OverviewTable({ overview }: { overview: Overview }) {
  const { t } = useI18n()
  const [sort, setSort] = useState<Sort>({ column: 'plans', direction: 'descending' })
  return (
    <DataTable
      caption={t('indicators.overview.caption')}
      columns={useColumns(overview)}
      rows={sortRows(overview.rows, sort)}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title={t('indicators.overview.empty')} />}
    />
  )
}

function useColumns(overview: Overview): Column<Row>[] {
  const { t } = useI18n()
  const text = useFigureText()
  const { published, schoolYear } = overview
  const behind = (row: Row) => ({ schoolYear, institutionId: row.id })
  const outcomeColumns = useOutcomeColumns(overview)
  return [
    {
      key: 'name',
      header: t(`indicators.overview.${overview.places === 'institutions' ? 'school' : 'municipality'}`),
      rowHeader: true,
      sortable: true,
      cell: (row) =>
        overview.places === 'municipalities' ? (
          <TextLink to={municipalityPath(row.id, schoolYear)}>{row.name}</TextLink>
        ) : (
          row.name
        ),
    },
    {
      key: 'plans',
      header: t('indicators.overview.plansShort'),
      align: 'end',
      sortable: true,
      cell: (row) => (
        <FigureLink to={plansBehind(behind(row))} closed={published || row.figures.plans === 0} of={row.name}>
          {text.count(row.figures.plans)}
        </FigureLink>
      ),
    },
    ...(evaluatedOf(overview.total) === 0 ? [] : outcomeColumns),
    {
      key: 'medianDays',
      header: t('indicators.overview.medianShort'),
      align: 'end',
      sortable: true,
      cell: (row) => (
        <FigureLink
          to={answeredBehind(behind(row))}
          closed={published || row.figures.medianDays === null}
          of={row.name}
        >
          {text.days(row.figures.medianDays)}
        </FigureLink>
      ),
    },
    {
      key: 'unanswered',
      header: t('indicators.overview.unansweredShort'),
      align: 'end',
      sortable: true,
      cell: (row) => (
        <FigureLink
          to={waitingBehind(behind(row))}
          closed={published || row.figures.unanswered === 0}
          of={row.name}
        >
          {text.count(row.figures.unanswered)}
        </FigureLink>
      ),
    },
  ]
}

function useOutcomeColumns({ published, schoolYear }: Overview): Column<Row>[] {
  const { t } = useI18n()
  const text = useFigureText()
  return [
    {
      key: 'risks',
      header: t('indicators.overview.risks'),
      width: '22%',
      bareOnCard: true,
      cell: (row) => <Outcomes row={row} />,
    },
    ...outcomes.map(
      (outcome): Column<Row> => ({
        key: outcome,
        header: t(`indicators.overview.${outcome}`),
        align: 'end',
        sortable: outcome === 'decreased',
        cell: (row) => (
          <FigureLink
            to={plansBehind({ schoolYear, institutionId: row.id }, outcome)}
            closed={published || row.figures[outcome] === 0}
            of={row.name}
          >
            {text.share(row.figures[outcome], row.figures)}
          </FigureLink>
        ),
      }),
    ),
  ]
}

/** The three shares as a bar; the columns beside it carry the figures. */
function Outcomes({ row: { figures } }: { row: Row }) {
  const { t } = useI18n()
  const whole = evaluatedOf(figures)
  if (whole === undefined) return <span className={classes.quiet}>{t('indicators.overview.hidden')}</span>
  if (whole === 0) return <span className={classes.quiet}>{t('indicators.overview.none')}</span>
  const tones = { decreased: 'good', unchanged: 'neutral', increased: 'high' } as const
  const parts = outcomes.map((outcome) => {
    const value = figures[outcome]
    return {
      label: t(`indicators.overview.${outcome}`),
      value: value === HIDDEN ? 0 : value,
      tone: tones[outcome],
    }
  })
  return <BarShare parts={parts} decorative />
}
