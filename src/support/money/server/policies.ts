import { policy } from '#foundation/access/index.ts'

/** Heads answer for the money of their school, municipalities for that of their schools. */
const MONEY = 'Izglītības likums, 17. un 30. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483'

export const canSeeMoney = policy({
  name: 'canSeeMoney',
  capability: 'money.read',
  subject: 'list',
  basis: MONEY,
})

/** The municipality is the partner: it is told the quota and splits it to its schools. */
export const canSetQuotas = policy({
  name: 'canSetQuotas',
  capability: 'quota.write',
  subject: 'municipality',
  basis: MONEY,
})

export const canRecordPayments = policy({
  name: 'canRecordPayments',
  capability: 'payment.write',
  subject: 'institution',
  basis: 'Izglītības likums, 30. pants; Grāmatvedības likums, 11. pants',
})

/** Whoever decides on a service sees what is left for it. */
export const canWeighService = policy({
  name: 'canWeighService',
  capability: 'service.decide',
  subject: 'pupil',
  basis: MONEY,
})
