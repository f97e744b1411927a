import type { Trx } from '#platform/db/connect.ts'

export type Stamp = { readonly by: string; readonly at: Date }

export type NewQuotas = {
  readonly changeId: string
  readonly municipalityId: string
  readonly schoolYear: string
  readonly kindVersion: string
  readonly kindCode: string
  readonly parts: readonly { readonly institutionId: string | null; readonly amount: number }[]
  readonly reason: string
}

/** Adds one change; false when it had been added already. */
export async function insertQuotas(trx: Trx, quotas: NewQuotas, stamp: Stamp): Promise<boolean> {
  const result = await trx
    .insertInto('money.quotas')
    .values(
      quotas.parts.map(({ institutionId, amount }, position) => ({
        change_id: quotas.changeId,
        position,
        municipality_id: quotas.municipalityId,
        institution_id: institutionId,
        school_year: quotas.schoolYear,
        kind_version: quotas.kindVersion,
        kind_code: quotas.kindCode,
        amount: String(amount),
        reason: quotas.reason,
        set_by: stamp.by,
        set_at: stamp.at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['change_id', 'position']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export type NewRate = {
  readonly id: string
  readonly municipalityId: string
  readonly kindVersion: string
  readonly kindCode: string
  readonly validFrom: string
  readonly amount: number
  readonly indirectPercent: number
  readonly source: string
}

export async function insertRate(trx: Trx, rate: NewRate, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('money.rates')
    .values({
      id: rate.id,
      municipality_id: rate.municipalityId,
      kind_version: rate.kindVersion,
      kind_code: rate.kindCode,
      valid_from: rate.validFrom,
      amount: String(rate.amount),
      indirect_percent: String(rate.indirectPercent),
      source: rate.source,
      set_by: stamp.by,
      set_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export type NewPayment = {
  readonly id: string
  readonly municipalityId: string
  readonly institutionId: string
  readonly schoolYear: string
  readonly kindVersion: string
  readonly kindCode: string
  /** First day of the month. */
  readonly month: string
  readonly amount: number
  readonly document: string
  readonly remark: string
}

export async function insertPayment(trx: Trx, payment: NewPayment, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('money.payments')
    .values({
      id: payment.id,
      municipality_id: payment.municipalityId,
      institution_id: payment.institutionId,
      school_year: payment.schoolYear,
      kind_version: payment.kindVersion,
      kind_code: payment.kindCode,
      month: payment.month,
      amount: String(payment.amount),
      document: payment.document,
      remark: payment.remark,
      recorded_by: stamp.by,
      recorded_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
