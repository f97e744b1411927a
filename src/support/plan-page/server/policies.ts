import { policy } from '#foundation/access/index.ts'

/** Whoever may read a plan has to know of what speaks against it: Education Law, sections 50 and 51; the handbook of 2023, chapter 6. */
export const canReadContradictions = policy({
  name: 'canReadContradictions',
  capability: 'plan.read',
  subject: 'pupil',
  basis: 'Izglītības likums, 50. un 51. pants; PMP prevencijas koncepcija (2023), 6. nodaļa',
})
