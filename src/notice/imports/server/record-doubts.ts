import { codeIndex, readPersonalCode } from '#foundation/people/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { nameKey } from '#platform/text/fold.ts'
import { ASKED_DOUBTS, type Doubt } from '../contract/import-doubts.ts'
import { quotable } from '../domain/cell-guards.ts'
import { type NamedPupil, type NearPupil, nearPupils } from '../domain/near-pupils.ts'
import { readDate } from '../domain/read-date.ts'
import { paddedCode, type RosterPupil } from '../domain/roster-pupil.ts'
import { saidPupil } from '../domain/said-of-doubt.ts'
import type { ClassFinder } from './class-finder.ts'
import { doubtKey } from './doubt-key.ts'
import type { ImportRun } from './import-run.ts'
import { readNames } from './read-names.ts'
import type { Fields } from './read-records.ts'

/** Beyond so many different names that nobody has, it is another school's file, and nobody compares them one by one any more. */
const MOST_NAMES = 2000

/** A name that is nobody's exactly, and what was said of it. */
export type RecordDoubt = {
  readonly doubt: Doubt
  readonly maybe: readonly RosterPupil[]
  /** Undefined as long as nobody has answered. */
  readonly answer: RosterPupil | 'nobody' | undefined
}

export type RecordDoubts = {
  /** Whom the row may be about; undefined when nobody of the school is called alike. */
  about(row: TabularRow): RecordDoubt | undefined
  /** What is asked, once for all rows of one name, unanswered first. */
  list(): Doubt[]
}

/**
 * Rows of records that name nobody exactly. Only pupils who are at the school now are asked about. What was answered holds for
 * the same name among the same pupils in every later file of the source: when another pupil is alike too, it is asked again.
 */
export function recordDoubts(
  run: ImportRun,
  fields: Fields,
  { pupils, classes }: { readonly pupils: readonly RosterPupil[]; readonly classes: ClassFinder },
): RecordDoubts {
  const present = pupils.filter(({ stays }) =>
    stays.some(({ endsOn }) => endsOn === null || endsOn > run.today),
  )
  const asked = new Map<string, RecordDoubt>()
  let compared = 0
  return {
    about(row) {
      const named = namedIn(run, fields, row, classes)
      if (named === undefined || compared >= MOST_NAMES) return undefined
      compared += 1
      const near = nearPupils(named.of, present)
      if (near.length === 0) return undefined
      const key = keyOf(named, near)
      const known = asked.get(key)
      if (known !== undefined) return known
      const maybe = near.map(({ pupil }) => pupil)
      const said = run.settings.sameChild[key]
      const answer = said === 'other' ? 'nobody' : maybe.find(({ id }) => id === saidPupil(said))
      const doubt: RecordDoubt = { doubt: doubtOf(key, row.line, named, near), maybe, answer }
      asked.set(key, doubt)
      return doubt
    },
    list: () =>
      [...asked.values()]
        .toSorted((a, b) => Number(a.answer !== undefined) - Number(b.answer !== undefined))
        .slice(0, ASKED_DOUBTS)
        .map(({ doubt }) => doubt),
  }
}

type Named = {
  readonly of: NamedPupil
  readonly givenName: string
  readonly familyName: string
  /** Fingerprint of the personal code of the row. */
  readonly code: string | null
}

function namedIn(run: ImportRun, fields: Fields, row: TabularRow, classes: ClassFinder): Named | undefined {
  const names = readNames(fields, row, () => undefined)
  if (names === undefined) return undefined
  const { keys } = run.services
  const reading = readPersonalCode(paddedCode(fields.text(row, 'personalCode')), { invented: keys.isDemo })
  const code = reading.kind === 'refused' ? null : codeIndex(keys, reading.digits).toString('hex')
  const className = fields.text(row, 'className')
  return {
    of: {
      name: nameKey(names.given, names.family),
      bornOn: readDate(fields.text(row, 'bornOn')) ?? null,
      classId: className === '' ? null : (classes.find(className) ?? null),
      hasCode: code !== null,
    },
    givenName: quotable(names.given),
    familyName: quotable(names.family),
    code,
  }
}

function keyOf(
  { of: { name, bornOn, classId }, code }: Named,
  near: readonly NearPupil<RosterPupil>[],
): string {
  const pupils = near.map(({ pupil }) => pupil)
  return doubtKey([name, bornOn, classId, code], pupils)
}

function doubtOf(
  key: string,
  line: number,
  { givenName, familyName, of: { bornOn } }: Named,
  near: readonly NearPupil<RosterPupil>[],
): Doubt {
  const candidates = near.map(({ pupil, signs }) => ({ pupilId: pupil.id, signs: [...signs] }))
  return { key, line, file: null, rows: 0, givenName, familyName, bornOn, candidates }
}
