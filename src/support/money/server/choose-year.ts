import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { listYearsOfMoney } from './money-view.ts'

export type ChosenYear = { readonly schoolYear: string; readonly schoolYears: string[] }

/** The school year that was asked for, or the present one, with those that can be chosen. */
export async function chooseYear(trx: Trx, today: string, asked: string | undefined): Promise<ChosenYear> {
  const years = await listYearsOfMoney(trx, today)
  const chosen = years.find((year) => (asked === undefined ? year.startsOn <= today : year.code === asked))
  if (chosen === undefined) throw notFound()
  return { schoolYear: chosen.code, schoolYears: years.map(({ code }) => code) }
}
