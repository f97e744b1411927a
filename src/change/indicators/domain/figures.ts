/** The exact figures of one place, before anything is hidden. */
export type ExactFigures = {
  readonly learners: number
  readonly plans: number
  readonly pupils: number
  readonly decreased: number
  readonly unchanged: number
  readonly increased: number
  readonly answered: number
  readonly medianDays: number | null
  readonly unanswered: number
}

export type ExactRow = { readonly id: string; readonly name: string; readonly figures: ExactFigures }

/** Places with their exact figures; of everything but the median the total is the sum. */
export type ExactTable = { readonly rows: readonly ExactRow[]; readonly total: ExactFigures }

export const nothing: ExactFigures = {
  learners: 0,
  plans: 0,
  pupils: 0,
  decreased: 0,
  unchanged: 0,
  increased: 0,
  answered: 0,
  medianDays: null,
  unanswered: 0,
}

/** Figures that tell of people and add up. */
export const counted = ['plans', 'pupils', 'decreased', 'unchanged', 'increased', 'unanswered'] as const
export type Counted = (typeof counted)[number]

export function totalOf(
  rows: readonly ExactRow[],
  answers: Pick<ExactFigures, 'answered' | 'medianDays'>,
): ExactFigures {
  const sum = (name: Counted | 'learners') => rows.reduce((total, row) => total + row.figures[name], 0)
  return {
    learners: sum('learners'),
    plans: sum('plans'),
    pupils: sum('pupils'),
    decreased: sum('decreased'),
    unchanged: sum('unchanged'),
    increased: sum('increased'),
    unanswered: sum('unanswered'),
    ...answers,
  }
}

/** A school without plans is news; a preschool without any is not. */
export function isWorthARow({ figures }: ExactRow, kind: string): boolean {
  return kind !== 'preschool' || counted.some((name) => figures[name] > 0)
}
