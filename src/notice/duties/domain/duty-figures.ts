export type DutyFigures = {
  readonly doneOnTime: number
  readonly doneLate: number
  readonly open: number
  readonly late: number
}

export const noDuties: DutyFigures = { doneOnTime: 0, doneLate: 0, open: 0, late: 0 }

export function sumOfDuties(figures: readonly DutyFigures[]): DutyFigures {
  return figures.reduce(
    (sum, one) => ({
      doneOnTime: sum.doneOnTime + one.doneOnTime,
      doneLate: sum.doneLate + one.doneLate,
      open: sum.open + one.open,
      late: sum.late + one.late,
    }),
    noDuties,
  )
}

/** Done on time, of those whose time is up or that are done; null: nobody can tell yet. */
export function shareOnTime({ doneOnTime, doneLate, late }: DutyFigures): number | null {
  const judged = doneOnTime + doneLate + late
  return judged === 0 ? null : doneOnTime / judged
}
