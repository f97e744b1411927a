import { readPersonalCode } from '#foundation/people/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { nameKey } from '#platform/text/fold.ts'
import { isNearName } from '#platform/text/likeness.ts'
import { isName } from '../domain/cell-guards.ts'
import { paddedCode, type RosterPupil } from '../domain/roster-pupil.ts'
import type { ImportRun } from './import-run.ts'
import type { Who } from './pupil-finder.ts'
import type { Fields } from './read-records.ts'

/** Pupils whom a row that is left out may be about; `anybody` when it does not tell. */
export type Suspects = readonly string[] | 'anybody'

/** Beyond so many different names nobody compares them one by one any more. */
const MOST_NAMES = 2000

/**
 * Whom a faulty row may be about: its pupil, those whom it is asked about, else everybody of the same or a similar name; without a name those whose personal
 * code the register does not have. Whoever is nobody's namesake here is no pupil of this school.
 */
export function suspectFinder(
  run: ImportRun,
  fields: Fields,
  pupils: readonly RosterPupil[],
): (row: TabularRow, who: Who) => Suspects {
  const known = new Map<string, Suspects>()
  const alike = (text: string): Suspects => {
    const name = text.replaceAll(',', ' ').trim()
    if (!isName(name)) return 'anybody'
    const key = nameKey(name)
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= MOST_NAMES) return 'anybody'
    const ids = pupils
      .filter((pupil) => pupil.name === key || isNearName(key, pupil.name))
      .map((pupil) => pupil.id)
    known.set(key, ids)
    return ids
  }
  const withoutCode = (text: string): Suspects => {
    const reading = readPersonalCode(paddedCode(text), { invented: run.services.keys.isDemo })
    if (text === '' || reading.kind === 'refused') return 'anybody'
    return pupils.filter((pupil) => pupil.codeIndex === null).map((pupil) => pupil.id)
  }
  return (row, { pupil, maybe }) => {
    if (pupil !== undefined) return [pupil.id]
    if (maybe !== undefined) return maybe.map(({ id }) => id)
    const full = fields.text(row, 'fullName')
    const name =
      full === '' ? `${fields.text(row, 'givenName')} ${fields.text(row, 'familyName')}`.trim() : full
    return name === '' ? withoutCode(fields.text(row, 'personalCode')) : alike(name)
  }
}
