import { policy } from '#foundation/access/index.ts'

/** Duties of pedagogues towards the pupil and the family, and the work of the support team. */
const NOTES = 'Izglītības likums, 51. pants; PMP prevencijas koncepcija (2023), 2.3. nodaļa'

export const canReadNotes = policy({
  name: 'canReadNotes',
  capability: 'note.read',
  subject: 'pupil',
  basis: NOTES,
})
export const canWriteNotes = policy({
  name: 'canWriteNotes',
  capability: 'note.write',
  subject: 'pupil',
  basis: NOTES,
})
/** Words that only those read who need them; their authors read their own without it. */
export const canOpenRestrictedNotes = policy({
  name: 'canOpenRestrictedNotes',
  capability: 'restricted-note.read',
  subject: 'pupil',
  basis:
    'Vispārīgā datu aizsardzības regula, 5. panta 1. punkta c) un f) apakšpunkts; Izglītības likums, 51. pants',
})
