import { HIDDEN, SMALLEST_PUBLISHED, suppressColumn } from '#platform/numbers/suppression.ts'
import type { Figures, Overview } from '../contract/overview.ts'
import { type Counted, counted, type ExactFigures, type ExactTable } from './figures.ts'

type Published = Pick<Overview, 'rows' | 'total'>

/** The table for those who may open every record behind it. */
export function showExactly({ rows, total }: ExactTable): Published {
  const exactly = ({ answered: _, ...figures }: ExactFigures): Figures => figures
  return { rows: rows.map((row) => ({ ...row, figures: exactly(row.figures) })), total: exactly(total) }
}

/** The table as anybody may see it. `hiddenTotals`: figures whose total another published table hides. */
export function publishTable(
  { rows, total }: ExactTable,
  hiddenTotals: ReadonlySet<Counted> = new Set(),
): Published {
  const columns = new Map(
    counted.map((name) => [
      name,
      suppressColumn(
        rows.map((row) => row.figures[name]),
        hiddenTotals.has(name),
      ),
    ]),
  )
  const at = (figures: ExactFigures, index: number | 'total'): Figures => {
    const cell = (name: Counted) => {
      const column = columns.get(name)
      return (index === 'total' ? column?.total : column?.parts[index]) ?? HIDDEN
    }
    return {
      learners: figures.learners,
      plans: cell('plans'),
      pupils: cell('pupils'),
      decreased: cell('decreased'),
      unchanged: cell('unchanged'),
      increased: cell('increased'),
      unanswered: cell('unanswered'),
      medianDays: publishMedian(figures),
    }
  }
  return {
    rows: rows.map((row, index) => ({ ...row, figures: at(row.figures, index) })),
    total: at(total, 'total'),
  }
}

/** A median of a few says too much about each of them. */
function publishMedian({
  answered,
  medianDays,
}: Pick<ExactFigures, 'answered' | 'medianDays'>): Figures['medianDays'] {
  return answered > 0 && answered < SMALLEST_PUBLISHED ? HIDDEN : medianDays
}

/** What a published table hides of one of its rows. */
export function hiddenOf(table: Published, id: string): ReadonlySet<Counted> {
  const row = table.rows.find((candidate) => candidate.id === id)
  return new Set(counted.filter((name) => row?.figures[name] === HIDDEN))
}
