import { policy } from '#foundation/access/index.ts'

/** Schools keep records of pupils, attendance and marks and hand them on electronically; the state keeps its register of institutions. */
const RECORDS =
  'Vispārējās izglītības likums, 15. un 17. pants; MK noteikumi Nr. 89 (2011), 7. punkts; Izglītības likums, 15. pants'

export const canRunImport = policy({
  name: 'canRunImport',
  capability: 'import.run',
  subject: 'institution',
  basis: RECORDS,
})
export const canReadImport = policy({
  name: 'canReadImport',
  capability: 'import.read',
  subject: 'institution',
  basis: RECORDS,
})
export const canListImports = policy({
  name: 'canListImports',
  capability: 'import.read',
  subject: 'list',
  basis: RECORDS,
})
