import type { Trx } from '#platform/db/connect.ts'
import { getServiceCatalogue, kindHead, type ServiceKind } from '#support/services/index.ts'
import type { KindMoney } from '../contract/money.ts'
import type { HeldRate } from './money-view.ts'

export type MoneyKind = Omit<KindMoney, 'figures'>

type Of = {
  readonly today: string
  /** Kinds with money in the year, in force or not. */
  readonly used: ReadonlySet<string>
  readonly rates: readonly HeldRate[]
}

/** Kinds that are in force today or have money in the year, in the order of the catalogue, each with its unit cost. */
export async function listMoneyKinds(trx: Trx, { today, used, rates }: Of): Promise<readonly MoneyKind[]> {
  const { kinds } = await getServiceCatalogue(trx)
  return kinds.flatMap((kind): MoneyKind[] => {
    const { isInForce, amountUnit, code, nameLv, nameEn } = kindHead(kind, today)
    if (!isInForce && !used.has(code)) return []
    const own = rates.find(({ kindCode }) => kindCode === code)
    return [
      { kind: { code, nameLv, nameEn }, unit: amountUnit, rate: own ? rateOf(own) : catalogueRate(kind) },
    ]
  })
}

function rateOf({ amount, indirectPercent, validFrom, source }: HeldRate): MoneyKind['rate'] {
  return { amount, indirectPercent, validFrom, source }
}

function catalogueRate({ attributes: { unitCost }, source }: ServiceKind): MoneyKind['rate'] {
  if (unitCost === null) return { amount: null, indirectPercent: null, validFrom: null, source: '' }
  return {
    amount: Math.round(unitCost.amount * 100),
    indirectPercent: unitCost.indirectCostPercent,
    validFrom: unitCost.knownFor?.from ?? null,
    source,
  }
}
