import type { FlagView } from '#notice/risk/contract/flag.ts'
import type { TodayItem } from '../contract/today.ts'

export type TodayRow = {
  readonly item: TodayItem
  /** Of a duty: the flag that the same absence has raised. */
  readonly flag?: FlagView
}

/** A duty and the flag of the same absence are one thing to whoever has to act: one row with both deeds, where the duty stands. */
export function rowsOf(items: readonly TodayItem[]): readonly TodayRow[] {
  const flags = new Map(
    items.flatMap((item) =>
      item.kind === 'flag' && item.flag.facts.rule === 'unexcused-lessons'
        ? [[item.flag.pupil.id, item.flag] as const]
        : [],
    ),
  )
  const joined = new Set<FlagView>()
  const rows = items.map((item): TodayRow => {
    const flag = item.kind === 'duty' ? flags.get(item.duty.pupil.id) : undefined
    if (flag === undefined) return { item }
    joined.add(flag)
    return { item, flag }
  })
  return rows.filter(({ item }) => item.kind !== 'flag' || !joined.has(item.flag))
}
