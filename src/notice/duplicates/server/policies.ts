import { policy } from '#foundation/access/index.ts'

/** Data about a person must be accurate, and what is not is put right without delay. */
const ACCURATE =
  'Regulation (EU) 2016/679, article 5(1)(d); Izglītības likums, 14. un 17. pants: the school keeps the records of its pupils, the municipality of those in its schools'

export const canListDuplicates = policy({
  name: 'canListDuplicates',
  capability: 'pupil.merge',
  subject: 'list',
  basis: ACCURATE,
})
/** Asked at the place of the first pupil; the handler asks the same for the other. */
export const canMergePupils = policy({
  name: 'canMergePupils',
  capability: 'pupil.merge',
  subject: 'pupil',
  basis: ACCURATE,
})
