import { insertClasses, listClassNames } from '#foundation/institutions/index.ts'
import {
  type EnrolmentState,
  type EnrolmentWrite,
  insertApart,
  insertEnrolments,
  insertPupils,
  listOpenEnrolments,
  type OpenEnrolment,
  type PupilFields,
  type PupilWrite,
  type RegisteredPupil,
  sealCode,
  updateEnrolments,
  updatePupils,
} from '#foundation/people/index.ts'
import { syncUnenrolled } from '#notice/unenrolled/index.ts'
import { newId } from '#platform/ids/ids.ts'
import type { PupilEffect } from '../contract/import-effects.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { Decision } from '../domain/class-list.ts'
import { effectOfAdding, effectOfKeeping, effectOfLeaving, type RawEffect } from '../domain/effects.ts'
import type { GuardianRow } from '../domain/listed-guardians.ts'
import type { ListedPupil } from '../domain/listed-pupil.ts'
import type { ProblemSpot } from '../domain/problem-list.ts'
import { applyGuardians, type GuardianCounts } from './apply-guardians.ts'
import { type Change, insertChanges } from './change-store.ts'
import type { ImportRun } from './import-run.ts'
import type { ClassListRead } from './read-class-list.ts'
import { insertSourceIds, type SourceId } from './source-store.ts'

type Added = Extract<Decision, { kind: 'add' }>
type Kept = Extract<Decision, { kind: 'keep' }>
type Counts = Pick<
  ImportReport['counts'],
  | 'added'
  | 'changed'
  | 'transferred'
  | 'moved'
  | 'ended'
  | 'unchanged'
  | 'classesAdded'
  | keyof GuardianCounts
>

/** Who is no longer here, from which day; and where the file says so, if it does. */
export type Leaver = {
  readonly pupil: RegisteredPupil
  readonly on: string
  readonly spot?: ProblemSpot
}

/** Writes gathered from the decisions; each is one statement, whatever the number of pupils. */
type Writes = {
  readonly newPupils: PupilWrite[]
  readonly pupils: PupilWrite[]
  readonly newEnrolments: EnrolmentWrite[]
  readonly enrolments: EnrolmentState[]
  readonly changes: Change[]
  readonly sources: SourceId[]
  readonly guardians: GuardianRow[]
  /** A new pupil and one who looks alike, of whom somebody has said that they are two children. */
  readonly apart: (readonly [string, string])[]
}

/** Writes what was decided, with the values before, so that it can be undone. Answers what became of whom, too. */
export async function applyClassList(
  run: ImportRun,
  read: ClassListRead,
  decided: {
    readonly decisions: readonly Decision[]
    readonly leavers: readonly Leaver[]
    /** Present pupils of the school: their guardians may be those of a new one. */
    readonly pupils: readonly RegisteredPupil[]
    /** What the system that the file comes from calls the school and its classes. */
    readonly sources: readonly SourceId[]
  },
): Promise<{ counts: Counts; effects: readonly PupilEffect[] }> {
  const kept = decided.decisions.filter((decision) => decision.kind === 'keep')
  const added = decided.decisions.filter((decision) => decision.kind === 'add')
  const { institutionId } = run.imported
  const all = [...kept.map(({ pupil }) => pupil), ...decided.leavers.map(({ pupil }) => pupil)].map(
    ({ id }) => id,
  )
  const open = await run.elevate('an enrolment may be at another institution', () =>
    listOpenEnrolments(run.trx, all),
  )
  const openOf = Map.groupBy(open, (enrolment) => enrolment.pupilId)
  const writes: Writes = {
    newPupils: [],
    pupils: [],
    newEnrolments: [],
    enrolments: [],
    changes: [],
    sources: [...decided.sources],
    guardians: [],
    apart: [],
  }
  const taken = decided.decisions.filter(({ kind }) => kind !== 'refused')
  const used = new Set(taken.map((decision) => decision.listed.classId))
  const newClasses = read.newClasses.filter((made) => used.has(made.id))
  writes.changes.push(...newClasses.map((made) => ({ kind: 'class_added' as const, subjectId: made.id })))
  for (const decision of added) add(run, read, decision, writes)
  const outcomes = kept.map((decision) =>
    keep(run, read, decision, openOf.get(decision.pupil.id) ?? [], writes),
  )
  for (const leaver of decided.leavers) leave(run, leaver, openOf.get(leaver.pupil.id) ?? [], writes)
  await insertClasses(
    run.trx,
    newClasses.map((made) => ({ ...made, institutionId, schoolYear: run.year.code })),
  )
  const guardians = await write(run, writes, decided.pupils)
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length
  const counts = {
    added: added.length,
    changed: count('changed'),
    transferred: count('transferred'),
    moved: count('moved'),
    unchanged: count('unchanged'),
    ended: decided.leavers.length,
    classesAdded: newClasses.length,
    ...guardians,
  }
  const effects = [
    ...added.map(effectOfAdding),
    ...kept.flatMap((decision, index) => {
      const outcome = outcomes[index] ?? 'unchanged'
      return outcome === 'unchanged' ? [] : [effectOfKeeping(decision, outcome)]
    }),
    ...decided.leavers.map(({ pupil, on }) => effectOfLeaving(pupil, on)),
  ]
  return { counts, effects: await withClassNames(run, effects) }
}

async function withClassNames(run: ImportRun, effects: readonly RawEffect[]): Promise<PupilEffect[]> {
  const ids = effects.flatMap(({ classId, classIdBefore }) => [classId, classIdBefore])
  const names = await listClassNames(run.trx, new Set(ids.filter((id) => id !== null)))
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return effects.map(({ classId, classIdBefore, ...effect }) => ({
    ...effect,
    className: nameOf(classId),
    classBefore: nameOf(classIdBefore),
  }))
}

/** New pupils are written with the clerk's own right; pupils who come or go cross the border of the institution. */
async function write(
  run: ImportRun,
  writes: Writes,
  pupils: readonly RegisteredPupil[],
): Promise<GuardianCounts> {
  await insertPupils(run.trx, writes.newPupils)
  await insertApart(run.trx, { pairs: writes.apart, by: run.askedBy, at: run.services.clock.now() })
  await run.elevate('pupils come from and leave for other institutions', async () => {
    await updateEnrolments(run.trx, writes.enrolments)
    await updatePupils(run.trx, writes.pupils)
  })
  await insertEnrolments(run.trx, writes.newEnrolments)
  const guardians = await applyGuardians(
    run,
    writes.guardians,
    pupils.map(({ id }) => id),
  )
  await insertChanges(run.trx, run.imported.id, [...writes.changes, ...guardians.changes])
  await insertSourceIds(run.trx, run.imported.id, writes.sources)
  await run.elevate('who left may be enrolled nowhere, and who came no longer is', () =>
    syncUnenrolled(
      { trx: run.trx, now: run.services.clock.now(), today: run.today },
      { institutionId: run.imported.institutionId },
    ),
  )
  return guardians.counts
}

function add(run: ImportRun, read: ClassListRead, { listed, asked = [] }: Added, writes: Writes): void {
  const id = newId()
  const { institutionId, municipalityId } = run.imported
  writes.newPupils.push({
    id,
    givenName: listed.givenName,
    familyName: listed.familyName,
    bornOn: listed.bornOn,
    sex: listed.sex,
    schoolNumber: listed.schoolNumber,
    declaredMunicipalityId: listed.declaredMunicipalityId ?? municipalityId,
    municipalityId,
    institutionId,
    classId: listed.classId,
    ...sealed(run, read, id, listed.codeIndex),
  })
  writes.changes.push({ kind: 'pupil_added', subjectId: id })
  writes.apart.push(...asked.map(({ pupil }) => [id, pupil.id] as const))
  remember(listed, id, writes)
  enrol(
    run,
    { pupilId: id, classId: listed.classId, startsOn: listed.startsOn ?? run.settings.effectiveOn },
    writes,
  )
}

function sealed(
  run: ImportRun,
  read: ClassListRead,
  pupilId: string,
  index: string | null,
): Pick<PupilWrite, 'code'> {
  const digits = index === null ? undefined : read.codes.get(index)
  return digits === undefined ? {} : { code: sealCode(run.services.keys, pupilId, digits) }
}

type Outcome = 'transferred' | 'moved' | 'changed' | 'unchanged'

function keep(
  run: ImportRun,
  read: ClassListRead,
  decision: Kept,
  open: readonly OpenEnrolment[],
  writes: Writes,
): Outcome {
  const { listed, pupil, correction, addsCode, from } = decision
  const { institutionId, municipalityId } = run.imported
  remember(listed, pupil.id, writes)
  const isElsewhere = from !== 'here'
  const moves = isElsewhere || pupil.classId !== listed.classId
  if (!moves && !addsCode && Object.keys(correction).length === 0) return 'unchanged'
  const place = moves ? { institutionId, municipalityId, classId: listed.classId } : {}
  const code = addsCode ? sealed(run, read, pupil.id, listed.codeIndex) : {}
  writes.pupils.push({ ...fieldsOf(pupil), ...correction, ...place, ...code, id: pupil.id })
  writes.changes.push({
    kind: 'pupil_changed',
    subjectId: pupil.id,
    before: { ...fieldsOf(pupil), hadCode: pupil.codeIndex !== null },
  })
  if (!moves) return 'changed'
  const isDated = isElsewhere || listed.source !== null // a class list says since when a pupil is at the school, a roster since when in the class
  const startsOn = (isDated ? listed.startsOn : null) ?? run.settings.effectiveOn
  moveEnrolment(
    run,
    { pupilId: pupil.id, classId: listed.classId, startsOn, endReason: isElsewhere ? 'transfer' : 'moved' },
    open,
    writes,
  )
  return isElsewhere ? 'transferred' : 'moved'
}

/** What the source calls the pupil, so that its next delta is understood; and the guardians of the row. */
function remember({ source, line, guardians }: ListedPupil, pupilId: string, writes: Writes): void {
  writes.guardians.push({ line, pupilId, guardians })
  if (source !== null) writes.sources.push({ kind: 'pupil', sourceId: source.id, subjectId: pupilId })
}

function fieldsOf(pupil: RegisteredPupil): PupilFields {
  const { id: _, codeIndex: __, formerly: ___, ...fields } = pupil
  return fields
}

type Move = {
  readonly pupilId: string
  readonly classId: string
  readonly startsOn: string
  readonly endReason: string
}

/** Ends what was open and begins anew. An enrolment here that has not lasted a day is moved instead of ended. */
function moveEnrolment(run: ImportRun, move: Move, open: readonly OpenEnrolment[], writes: Writes): void {
  const fresh = open.find(
    (each) => each.institutionId === run.imported.institutionId && each.startsOn >= move.startsOn,
  )
  for (const enrolment of open) {
    const isFresh = enrolment === fresh
    const endsOn = later(enrolment.startsOn, move.startsOn)
    change(
      enrolment,
      isFresh
        ? { classId: move.classId, endsOn: null, endReason: null }
        : { classId: enrolment.classId, endsOn, endReason: move.endReason },
      writes,
    )
  }
  if (fresh === undefined) enrol(run, move, writes)
}

function leave(run: ImportRun, { pupil, on }: Leaver, open: readonly OpenEnrolment[], writes: Writes): void {
  for (const enrolment of open.filter((each) => each.institutionId === run.imported.institutionId)) {
    const endsOn = later(enrolment.startsOn, on)
    change(enrolment, { classId: enrolment.classId, endsOn, endReason: 'left' }, writes)
  }
  writes.pupils.push({
    ...fieldsOf(pupil),
    id: pupil.id,
    institutionId: null,
    classId: null,
    municipalityId: pupil.declaredMunicipalityId,
  })
  writes.changes.push({
    kind: 'pupil_changed',
    subjectId: pupil.id,
    before: { ...fieldsOf(pupil), hadCode: pupil.codeIndex !== null },
  })
}

function enrol(
  run: ImportRun,
  { pupilId, classId, startsOn }: Omit<Move, 'endReason'>,
  writes: Writes,
): void {
  const id = newId()
  writes.newEnrolments.push({ id, pupilId, institutionId: run.imported.institutionId, classId, startsOn })
  writes.changes.push({ kind: 'enrolment_added', subjectId: id, pupilId })
}

function change(enrolment: OpenEnrolment, after: Omit<EnrolmentState, 'id'>, writes: Writes): void {
  writes.enrolments.push({ id: enrolment.id, ...after })
  const before = { classId: enrolment.classId, endsOn: null, endReason: null }
  writes.changes.push({
    kind: 'enrolment_changed',
    subjectId: enrolment.id,
    pupilId: enrolment.pupilId,
    before,
  })
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
