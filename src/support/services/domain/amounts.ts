/** In what the amount of a service is told. */
export const amountUnits = ['hours_week', 'eur_month', 'items'] as const
export type AmountUnit = (typeof amountUnits)[number]

/** Most that one service of a unit can be: more is a slip of the pen. */
export const MOST_OF: Readonly<Record<AmountUnit, number>> = { hours_week: 40, eur_month: 1000, items: 100 }

/** Economic support that the source counts by months is told in EUR a month, other economic support in items, the rest in hours. */
export function amountUnitOf(kind: { readonly family: string; readonly unit: string | null }): AmountUnit {
  if (kind.family !== 'economic') return 'hours_week'
  return kind.unit === 'month' ? 'eur_month' : 'items'
}

export type Average = {
  readonly average: number
  /** Services that it is taken over, this one included. */
  readonly services: number
  readonly cap: number
  readonly exceeds: boolean
}

/** The average with one service more, against a cap that is one of averages: it warns and forbids no single child anything. */
export function averageWith(
  amount: number,
  others: { readonly sum: number; readonly count: number },
  cap: number,
): Average {
  const services = others.count + 1
  const average = Math.round(((others.sum + amount) / services) * 100) / 100
  return { average, services, cap, exceeds: average > cap }
}
