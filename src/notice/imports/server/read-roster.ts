import { listRegisteredPupils, type RegisteredPupil } from '#foundation/people/index.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { Reach } from '../domain/class-list.ts'
import { fileNameOf, isGroup, type RosterRow, type RosterTables } from '../domain/roster-files.ts'
import { namesakesIn, peopleOf } from '../domain/roster-people.ts'
import { placesOf, type RosterEnding, type RosterPlaces } from '../domain/roster-places.ts'
import { tellReferences } from '../domain/roster-references.ts'
import { type ClassFinder, classFinder } from './class-finder.ts'
import type { ImportRun } from './import-run.ts'
import { ownSchool } from './own-school.ts'
import type { Records } from './read-records.ts'
import { readRosterTables } from './read-roster-tables.ts'
import { rosterRecords } from './roster-records.ts'
import { listSourceIds, type SourceId } from './source-store.ts'
import { rosterFilesOf, tellOthers } from './tell-roster.ts'

/** A pupil who no longer is at the school, told by the package itself; the day is null when it does not say it. */
export type ToldLeaver = {
  readonly pupil: RegisteredPupil
  readonly on: string | null
  readonly spot: { readonly file: string; readonly line: number }
}

export type RosterRead = {
  readonly records: Records
  readonly leavers: readonly ToldLeaver[]
  readonly reach: Reach
  /** What the package calls the school; null when none was found. */
  readonly school: string | null
  /** Classes of the school: what the package calls them, and their names. */
  readonly classNames: ReadonlyMap<string, string>
  /** Groups of one subject, which are remembered so that a delta may name them. */
  readonly groups: readonly string[]
  readonly roster: ImportReport['roster']
}

const NOTHING_READ: RosterRead = {
  records: rosterRecords([], { pupil: () => undefined, className: () => '' }),
  leavers: [],
  reach: 'nobody',
  school: null,
  classNames: new Map(),
  groups: [],
  roster: null,
}

/**
 * Reads the own school's part of a OneRoster package. What the package says by reference to an earlier one is looked up among
 * what that one said; rows of other schools are counted and left.
 */
export async function readRoster(run: ImportRun): Promise<RosterRead> {
  const found = await readRosterTables(run)
  if (found === undefined) return NOTHING_READ
  const sources = await listSourceIds(run.trx, run.imported.institutionId)
  const known = await knownBefore(run, sources)
  const school = await ownSchool(run, found.tables, sources)
  if (school === undefined) return NOTHING_READ
  tellReferences(found.tables, school, run.problems)
  const classes = classesOf(found.tables, school)
  const places = placesOf(
    found.tables,
    {
      school,
      today: run.today,
      isClass: (source) => (classes.has(source) ? !isGroup(classes.get(source)) : known.classes.has(source)),
      isKnownClass: (source) => classes.has(source) || known.classes.has(source) || known.groups.has(source),
      isKnownUser: isKnownUser(found.tables, known),
    },
    run.problems,
  )
  const people = peopleOf(found.tables, places, { school, isRemembered: known.pupils.has }, run.problems)
  const finder = await classFinder(run)
  const nameOf = (source: string) =>
    classes.get(source)?.cells.title ?? finder.byId.get(known.classes.get(source) ?? '') ?? ''
  tellOthers(run, found, { school, classes, places, nameOf })
  return {
    records: rosterRecords(people, {
      pupil: known.pupils.get,
      className: ({ classSource, source }) =>
        classSource === null
          ? (finder.byId.get(known.pupils.get(source)?.classId ?? '') ?? '')
          : nameOf(classSource),
    }),
    leavers: leaversOf(places, { known, tables: found.tables, finder, nameOf }),
    reach: found.manifest.modes.get('enrollments') === 'bulk' ? 'school' : 'nobody',
    school,
    classNames: new Map(
      [...classes].flatMap(([source, row]) => (isGroup(row) ? [] : [[source, row.cells.title ?? '']])),
    ),
    groups: [...classes].flatMap(([source, row]) => (isGroup(row) ? [source] : [])),
    roster: { system: found.manifest.system, files: rosterFilesOf(found, school) },
  }
}

type KnownBefore = {
  /** What an earlier package called groups of one subject. */
  readonly groups: ReadonlyMap<string, string>
  /** Our classes by what an earlier package called them. */
  readonly classes: ReadonlyMap<string, string>
  /** Present pupils of the school. */
  readonly here: readonly RegisteredPupil[]
  readonly pupils: {
    readonly has: (source: string) => boolean
    readonly get: (source: string) => RegisteredPupil | undefined
  }
}

/** What earlier packages called the classes of the school, and the pupils who are still here. */
async function knownBefore(run: ImportRun, sources: readonly SourceId[]): Promise<KnownBefore> {
  const { institutionId } = run.imported
  const of = (kind: SourceId['kind']) =>
    new Map(sources.flatMap((one) => (one.kind === kind ? [[one.sourceId, one.subjectId]] : [])))
  const here = await listRegisteredPupils(run.trx, { institutionId, codeIndexes: [] })
  const byId = new Map(here.map((pupil) => [pupil.id, pupil]))
  const pupils = of('pupil')
  const get = (source: string) => byId.get(pupils.get(source) ?? '')
  return {
    classes: of('class'),
    groups: of('group'),
    here,
    pupils: { get, has: (source) => get(source) !== undefined },
  }
}

function classesOf(tables: RosterTables, school: string): ReadonlyMap<string, RosterRow> {
  const rows = tables.get('classes')?.rows ?? []
  return new Map(
    rows.flatMap((row) =>
      row.cells.schoolSourcedId === school ? [[row.cells.sourcedId ?? '', row] as const] : [],
    ),
  )
}

function isKnownUser(tables: RosterTables, known: KnownBefore): (source: string, role: string) => boolean {
  const table = tables.get('users')
  const users = new Set(table?.rows.map((row) => row.cells.sourcedId))
  return (source, role) =>
    users.has(source) || known.pupils.has(source) || (role !== 'student' && table?.mode !== 'bulk')
}

type Ends = {
  readonly known: KnownBefore
  readonly tables: RosterTables
  readonly finder: ClassFinder
  readonly nameOf: (classSource: string) => string
}

/** Pupils who end, if they still are where the package says that they end. */
function leaversOf(places: RosterPlaces, { known, tables, finder, nameOf }: Ends): ToldLeaver[] {
  const isStill = ({ classSource }: RosterEnding, pupil: RegisteredPupil) =>
    classSource === null || finder.find(nameOf(classSource)) === pupil.classId
  const namesakeOf = namesakesIn(tables, known.here)
  return [...places.ended].flatMap(([source, ending]) => {
    const pupil = known.pupils.get(source) ?? namesakeOf(source)
    return pupil !== undefined && isStill(ending, pupil)
      ? [{ pupil, on: ending.endsOn, spot: { file: fileNameOf(ending.table), line: ending.row.line } }]
      : []
  })
}
