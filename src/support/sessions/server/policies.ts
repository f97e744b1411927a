import { policy } from '#foundation/access/index.ts'

/** Education Law, sections 50 and 51; Cabinet Regulation 483 (2024): support by an individual plan, in the institution of the partner. */
const SUPPORT =
  'Izglītības likums, 50. un 51. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483; PMP prevencijas koncepcija (2023), 6. nodaļa'

/** Whoever gives support sees the own sessions with the names of who comes, and nothing of their files. */
export const canGiveSessions = policy({
  name: 'canGiveSessions',
  capability: 'session.give',
  subject: 'list',
  basis: SUPPORT,
})

/** Whoever sees to a pupil's support sees whether it was given. */
export const canReadSessionsOfPupil = policy({
  name: 'canReadSessionsOfPupil',
  capability: 'session.read',
  subject: 'pupil',
  basis: SUPPORT,
})

/** What partners report and are paid for, without any pupil; schools their own, the municipality those of its schools: Education Law, section 17. */
export const canReadGivenHours = policy({
  name: 'canReadGivenHours',
  capability: 'session.read',
  subject: 'list',
  basis: 'Izglītības likums, 17. un 30. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483',
})

/** Support specialists and leadership arrange who gives what to whom: Education Law, section 30. */
export const canPlanSessions = policy({
  name: 'canPlanSessions',
  capability: 'session.plan',
  subject: 'institution',
  basis: 'Izglītības likums, 30., 50. un 51. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483',
})
