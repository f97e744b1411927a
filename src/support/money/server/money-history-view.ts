import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { PaymentId } from '../contract/ids.ts'
import type { PaymentRow, QuotaChange } from '../contract/money.ts'

/** Rows of a history: more are seen by narrowing to a school. */
const MOST_ROWS = 500

type Names = {
  readonly kind_code: string
  readonly name_lv: string
  readonly name_en: string
  readonly given_name: string | null
  readonly family_name: string | null
  readonly place: string | null
}

const kindOf = ({ kind_code, name_lv, name_en }: Names) => ({
  code: kind_code,
  nameLv: name_lv,
  nameEn: name_en,
})
const personOf = ({ given_name, family_name }: Names) => ({
  givenName: given_name ?? '',
  familyName: family_name ?? '',
})

type ChangeRow = Names & {
  readonly before: number | null
  readonly after: number
  readonly reason: string
  readonly set_at: Date
}

export type ChangesOf = {
  readonly municipalityId: string
  readonly institutionId: string | undefined
  readonly schoolYear: string
}

/** Quotas of a place as they were set, newest first, each with what stood before. */
export async function listQuotaChangeRows(trx: Trx, of: ChangesOf): Promise<QuotaChange[]> {
  const { rows } = await sql<ChangeRow>`
    select told.*, kind.name_lv, kind.name_en, institution.name as place, person.given_name, person.family_name
    from (
      select quota.kind_version, quota.kind_code, quota.institution_id, quota.set_by, quota.set_at, quota.reason, quota.change_id,
        round(quota.amount * 100)::float8 as after,
        lag(round(quota.amount * 100)::float8) over (partition by quota.institution_id, quota.kind_code order by quota.set_at, quota.change_id) as before
      from money.quotas quota
      where quota.municipality_id = ${of.municipalityId}::uuid and quota.school_year = ${of.schoolYear}
        and (${of.institutionId ?? null}::uuid is null or quota.institution_id = ${of.institutionId ?? null}::uuid)) told
    join classifiers.items kind on kind.classifier = 'support-kind' and kind.version = told.kind_version and kind.code = told.kind_code
    left join institutions.institutions institution on institution.id = told.institution_id
    left join people.persons person on person.id = told.set_by
    where told.before is distinct from told.after
    order by told.set_at desc, told.change_id desc, institution.name nulls first
    limit ${MOST_ROWS}`.execute(trx)
  return rows.map((row) => ({
    place: row.place,
    kind: kindOf(row),
    before: row.before,
    after: row.after,
    reason: row.reason,
    by: personOf(row),
    at: row.set_at.toISOString(),
  }))
}

type PaymentFound = Names & {
  readonly id: string
  readonly month: string
  readonly amount: number
  readonly document: string
  readonly remark: string
  readonly recorded_at: Date
}

export async function listPaymentRows(
  trx: Trx,
  of: { readonly institutionIds: readonly string[]; readonly schoolYear: string },
): Promise<PaymentRow[]> {
  const { rows } = await sql<PaymentFound>`
    select payment.id, to_char(payment.month, 'YYYY-MM') as month, round(payment.amount * 100)::float8 as amount, payment.document,
      payment.remark, payment.recorded_at, payment.kind_code, kind.name_lv, kind.name_en, institution.name as place,
      person.given_name, person.family_name
    from money.payments payment
    join classifiers.items kind
      on kind.classifier = 'support-kind' and kind.version = payment.kind_version and kind.code = payment.kind_code
    join institutions.institutions institution on institution.id = payment.institution_id
    left join people.persons person on person.id = payment.recorded_by
    where payment.institution_id = any (${[...of.institutionIds]}::uuid[]) and payment.school_year = ${of.schoolYear}
    order by payment.month desc, payment.recorded_at desc, payment.id desc
    limit ${MOST_ROWS}`.execute(trx)
  return rows.map((row) => ({
    id: PaymentId.parse(row.id),
    kind: kindOf(row),
    month: row.month,
    amount: row.amount,
    document: row.document,
    remark: row.remark,
    institutionName: row.place ?? '',
    recorded: { by: personOf(row), at: row.recorded_at.toISOString() },
  }))
}
