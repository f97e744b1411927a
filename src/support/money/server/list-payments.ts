import { endpoint } from '#foundation/endpoint/index.ts'
import { listPayments as contract } from '../contract/money.ts'
import { chooseYear } from './choose-year.ts'
import { listPaymentRows } from './money-history-view.ts'
import { requireMoneyPlace } from './place-of-money.ts'
import { canSeeMoney } from './policies.ts'

export const listPayments = endpoint({
  ...contract,
  access: canSeeMoney,
  audit: 'money.payments-listed',
  handler: async ({ trx, actor, query, today, note }) => {
    const place = await requireMoneyPlace({ trx, actor, today, query })
    const { schoolYear } = await chooseYear(trx, today, query.schoolYear)
    note({ municipalityId: place.municipality.id, schoolYear })
    const institutionIds = place.institutions.map(({ id }) => id)
    return { payments: await listPaymentRows(trx, { institutionIds, schoolYear }) }
  },
})
