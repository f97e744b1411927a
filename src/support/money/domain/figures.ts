import type { MoneyFigures } from '../contract/money.ts'

type Of = { readonly institutionId: string | null; readonly kindCode: string }
type At<Row> = readonly (Row & Of)[]

export type Known = {
  readonly quotas: At<{ readonly amount: number }>
  readonly sums: At<Omit<MoneyFigures, 'quota' | 'paid'>>
  readonly payments: At<{ readonly paid: number }>
}

const nothing: MoneyFigures = {
  quota: null,
  planned: 0,
  reserved: 0,
  used: 0,
  paid: 0,
  services: 0,
  unpriced: 0,
  firstTime: 0,
}

/** What is known of one kind at one place; cents. */
export function figuresOf({ quotas, sums, payments }: Known, of: Of): MoneyFigures {
  const here = <Row extends Of>(rows: readonly Row[]) =>
    rows.find((row) => row.institutionId === of.institutionId && row.kindCode === of.kindCode)
  const { institutionId: _, kindCode: __, ...counted } = here(sums) ?? { ...nothing, ...of }
  return {
    ...nothing,
    ...counted,
    quota: here(quotas)?.amount ?? null,
    paid: here(payments)?.paid ?? 0,
  }
}

/** Figures added up. The quota is that of the parts which have one; null when none has. */
export function sumFigures(parts: readonly MoneyFigures[]): MoneyFigures {
  return parts.reduce(
    (sum, part) => ({
      quota: part.quota === null ? sum.quota : (sum.quota ?? 0) + part.quota,
      planned: sum.planned + part.planned,
      reserved: sum.reserved + part.reserved,
      used: sum.used + part.used,
      paid: sum.paid + part.paid,
      services: sum.services + part.services,
      unpriced: sum.unpriced + part.unpriced,
      firstTime: sum.firstTime + part.firstTime,
    }),
    nothing,
  )
}
