import type { Endpoint } from '#foundation/endpoint/index.ts'
import { listPayments } from './list-payments.ts'
import { listQuotaChanges } from './list-quota-changes.ts'
import { readMoney } from './read-money.ts'
import { readQuotaWith } from './read-quota-with.ts'
import { recordPayment } from './record-payment.ts'
import { setQuotas } from './set-quotas.ts'
import { setRate } from './set-rate.ts'

export const moneyEndpoints: readonly Endpoint[] = [
  readMoney,
  setQuotas,
  listQuotaChanges,
  setRate,
  recordPayment,
  listPayments,
  readQuotaWith,
]
