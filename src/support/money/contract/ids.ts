import type { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'

export const QuotaChangeId = idOf('quotaChange')
export type QuotaChangeId = z.infer<typeof QuotaChangeId>
export const RateId = idOf('rate')
export const PaymentId = idOf('payment')
