import { endpoint } from '#foundation/endpoint/index.ts'
import { listQuotaChanges as contract } from '../contract/money.ts'
import { chooseYear } from './choose-year.ts'
import { listQuotaChangeRows } from './money-history-view.ts'
import { requireMoneyPlace } from './place-of-money.ts'
import { canSeeMoney } from './policies.ts'

/** How the quotas of a place came to be: its own ones, and of a municipality also those of its schools. */
export const listQuotaChanges = endpoint({
  ...contract,
  access: canSeeMoney,
  audit: 'money.quota-changes-listed',
  handler: async ({ trx, actor, query, today, note }) => {
    const place = await requireMoneyPlace({ trx, actor, today, query })
    const { schoolYear } = await chooseYear(trx, today, query.schoolYear)
    note({ municipalityId: place.municipality.id, schoolYear })
    const changes = await listQuotaChangeRows(trx, {
      municipalityId: place.municipality.id,
      institutionId: place.institution?.id,
      schoolYear,
    })
    return { changes }
  },
})
