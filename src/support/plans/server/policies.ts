import { policy } from '#foundation/access/index.ts'

/** Education Law, sections 50 and 51: teachers work with the pupil's family; the handbook of 2023, chapter 6: the school keeps the plan. */
const SUPPORT = 'Izglītības likums, 50. un 51. pants; PMP prevencijas koncepcija (2023), 6. nodaļa'

export const canReadPlan = policy({
  name: 'canReadPlan',
  capability: 'plan.read',
  subject: 'pupil',
  basis: SUPPORT,
})
export const canWritePlan = policy({
  name: 'canWritePlan',
  capability: 'plan.write',
  subject: 'pupil',
  basis: SUPPORT,
})

/** The head and deputies answer for what the school promises to a pupil: Education Law, section 30. */
export const canApprovePlan = policy({
  name: 'canApprovePlan',
  capability: 'plan.approve',
  subject: 'pupil',
  basis: 'Izglītības likums, 30. pants; PMP prevencijas koncepcija (2023), 6. nodaļa',
})

/** Municipalities coordinate prevention and analyse its plans: Education Law, section 1, item 16¹; Law on Local Governments, section 4, item 4. */
export const canListPlans = policy({
  name: 'canListPlans',
  capability: 'plan.read',
  subject: 'list',
  basis: 'Izglītības likums, 1. panta 16¹. punkts, 50. un 51. pants; Pašvaldību likums, 4. panta 4. punkts',
})

/** Whoever may begin the plan sees for whom one waits. */
export const canListNeededPlans = policy({
  name: 'canListNeededPlans',
  capability: 'plan.write',
  subject: 'list',
  basis: SUPPORT,
})

/** A school's support team decides together: cooperation of its staff is the teacher's duty and the head's to organise. */
export const canHoldPlanMeeting = policy({
  name: 'canHoldPlanMeeting',
  capability: 'plan.write',
  subject: 'list',
  basis: 'Izglītības likums, 30., 50. un 51. pants; PMP prevencijas koncepcija (2023), 6. nodaļa',
})

/** Whoever is responsible for a measure knows how far it is: plans.is_responsible says who that is, for each row. */
export const canTellOfOwnMeasures = policy({
  name: 'canTellOfOwnMeasures',
  capability: null,
  subject: 'self',
  basis: SUPPORT,
})
