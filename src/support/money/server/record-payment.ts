import { endpoint } from '#foundation/endpoint/index.ts'
import { findInstitution, findSchoolYearOn } from '#foundation/institutions/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { recordPayment as contract } from '../contract/money.ts'
import { canRecordPayments } from './policies.ts'
import { insertPayment } from './quota-store.ts'
import { requireKind } from './require-kind.ts'

/** What was really paid for a kind in a month, with its document. It is never added to the value by unit cost. */
export const recordPayment = endpoint({
  ...contract,
  access: canRecordPayments,
  audit: 'money.payment-recorded',
  handler: async ({ trx, actor, params, input, today, services, note }) => {
    const kindVersion = await requireKind(trx, input.kindCode)
    const institution = await findInstitution(trx, params.institutionId)
    if (institution === undefined) throw notFound()
    const month = `${input.month}-01`
    if (month > today) throw refuse('money.month-ahead', { fields: { month: 'money.month-ahead' } })
    if (input.amount === 0)
      throw refuse('money.amount-nothing', { fields: { amount: 'money.amount-nothing' } })
    const schoolYear = await findSchoolYearOn(trx, lastDayOf(month))
    if (schoolYear === undefined)
      throw refuse('money.month-unknown', { fields: { month: 'money.month-unknown' } })
    await insertPayment(
      trx,
      {
        ...input,
        id: params.paymentId,
        municipalityId: institution.municipalityId,
        institutionId: institution.id,
        schoolYear,
        kindVersion,
        month,
      },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ kind: input.kindCode, month: input.month })
    return {}
  },
})

/** A month belongs to the school year that has begun by its end. */
function lastDayOf(month: string): string {
  return plusDays(`${plusDays(month, 31).slice(0, 7)}-01`, -1)
}
