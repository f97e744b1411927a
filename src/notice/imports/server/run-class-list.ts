import { listClassesOf } from '#foundation/institutions/index.ts'
import { listRegisteredPupils, noteClassLists, type RegisteredPupil } from '#foundation/people/index.ts'
import { listRecordedFrom } from '#notice/signals/index.ts'
import { fold, nameKey } from '#platform/text/fold.ts'
import { ASKED_DOUBTS, type Doubt } from '../contract/import-doubts.ts'
import { type Decision, decideClassList, missingFrom, type Reach } from '../domain/class-list.ts'
import { classKey } from '../domain/class-name.ts'
import type { ListedPupil } from '../domain/listed-pupil.ts'
import type { Candidate } from '../domain/match-pupils.ts'
import { applyClassList, type Leaver } from './apply-class-list.ts'
import { classFinder } from './class-finder.ts'
import { doubtKey } from './doubt-key.ts'
import { followClassList } from './follow-class-list.ts'
import { type ImportRun, NO_COUNTS, type RunResult } from './import-run.ts'
import { type ClassListRead, readClassList } from './read-class-list.ts'
import { readRecords } from './read-records.ts'
import { type RosterRead, readRoster } from './read-roster.ts'
import type { SourceId } from './source-store.ts'

/**
 * A class list: rows are read, matched with the register of the whole country by code and with the institution by name,
 * decided on, and applied. Pupils who are missing are only listed, until the reader says that they have left.
 */
export async function runClassList(run: ImportRun): Promise<RunResult> {
  const roster = run.format.kind === 'oneroster' ? await readRoster(run) : undefined
  const read = await readClassList(run, roster?.records ?? readRecords(run))
  const { institutionId } = run.imported
  const pupils = await run.elevate('a pupil of the list may be at another institution', () =>
    listRegisteredPupils(run.trx, { institutionId, codeIndexes: [...read.codes.keys()] }),
  )
  const register = { institutionId, pupils }
  const { sameChild } = run.settings
  const decisions = decideClassList(read.listed, register, (row, asked) => sameChild[keyOf(row, asked)])
  for (const decision of decisions) tellOf(run, read, decision)
  const told = leaversOf(run, roster, decisions)
  const missing = missingFrom(decisions, register, reachOf(run, roster)).filter(
    (pupil) => !told.some((leaver) => leaver.pupil.id === pupil.id),
  )
  const ticked = missing.filter((pupil) => run.settings.leavers.includes(pupil.id))
  const leavers = [...told, ...ticked.map((pupil) => ({ pupil, on: run.settings.effectiveOn }))]
  await tellRecordedAfter(run, leavers)
  const { counts, effects } = await applyClassList(run, read, {
    decisions,
    leavers,
    pupils: pupils.filter((pupil) => pupil.institutionId === institutionId),
    sources: await sourcesOf(run, roster, read),
  })
  const taken = decisions.filter(({ kind }) => kind === 'keep' || kind === 'add')
  await noteListed(run, decisions, reachOf(run, roster))
  return {
    rows: read.rows + (roster?.leavers.length ?? 0),
    period: null,
    counts: {
      ...NO_COUNTS,
      ...counts,
      pupils: taken.length + leavers.length,
    },
    missingPupilIds: missing.map((pupil) => pupil.id),
    missingPostIds: [],
    missingInstitutionIds: [],
    ...(await followClassList(run, institutionId)),
    doubts: doubtsOf(read, decisions),
    roster: roster?.roster ?? null,
    effects,
  }
}

/** Of whichever class the list says who is in it, it is known since today: of its own classes, or of all of the school. */
async function noteListed(run: ImportRun, decisions: readonly Decision[], reach: Reach): Promise<void> {
  const { id: sourceId, institutionId } = run.imported
  const taken = decisions.filter(({ kind }) => kind !== 'refused').map(({ listed }) => listed.classId)
  const all =
    reach === 'school' ? await listClassesOf(run.trx, { institutionId, schoolYear: run.year.code }) : []
  const classIds = [...new Set([...taken, ...all.map(({ id }) => id)])]
  await noteClassLists(run.trx, { sourceId, institutionId, classIds, on: run.today })
}

/** Whoever stands in a row that is left out is not missing, and may be anybody: then the file says nothing of who has left. */
function reachOf({ settings, problems }: ImportRun, roster: RosterRead | undefined): Reach {
  if (settings.leaveOutFaulty && problems.faultyRows() > 0) return 'nobody'
  return roster?.reach ?? 'classes'
}

/** What the package calls the school and its classes; of pupils it is known when they are written. */
async function sourcesOf(
  run: ImportRun,
  roster: RosterRead | undefined,
  { newClasses }: ClassListRead,
): Promise<SourceId[]> {
  if (roster === undefined || roster.school === null) return []
  const classes = await classFinder(run)
  const made = new Map(newClasses.map(({ id, name }) => [classKey(name), id]))
  const found = [...roster.classNames].flatMap(([sourceId, name]) => {
    const subjectId = classes.find(name) ?? made.get(classKey(name))
    return subjectId === undefined ? [] : [{ kind: 'class' as const, sourceId, subjectId }]
  })
  const school = { sourceId: roster.school, subjectId: run.imported.institutionId }
  const groups = roster.groups.map((sourceId) => ({ ...school, kind: 'group' as const, sourceId }))
  return [{ kind: 'institution', ...school }, ...found, ...groups]
}

/** The class tells one child from another only where no birth date does: it is another one every year. */
function keyOf(listed: ListedPupil, asked: readonly Candidate[]): string {
  const { givenName, familyName, namesApart, bornOn, className, codeIndex, sex } = listed
  const name = namesApart ? `${fold(familyName)}, ${fold(givenName)}` : nameKey(givenName, familyName)
  const pupils = asked.map(({ pupil }) => pupil)
  return doubtKey([name, bornOn, bornOn === null ? classKey(className) : null, codeIndex, sex], pupils)
}

/** Rows of which it was asked whether they are about a pupil of the school, once where they say the same; those without an answer first. */
function doubtsOf({ fields }: ClassListRead, decisions: readonly Decision[]): Doubt[] {
  const open = ({ kind }: Decision) => (kind === 'doubtful' ? 0 : 1)
  const asked = decisions.filter((decision) => decision.asked !== undefined)
  const byKey = Map.groupBy(
    asked.toSorted((a, b) => open(a) - open(b)),
    (decision) => keyOf(decision.listed, decision.asked ?? []),
  )
  return [...byKey].slice(0, ASKED_DOUBTS).flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return []
    const { listed, asked: candidates = [] } = first
    const { line = null, file = null } = fields.spot(listed.row, 'familyName')
    return {
      key,
      line,
      file,
      rows: 1 + others.length,
      givenName: listed.givenName,
      familyName: listed.familyName,
      bornOn: listed.bornOn,
      candidates: candidates.map(({ pupil, signs }) => ({ pupilId: pupil.id, signs: [...signs] })),
    }
  })
}

/** Pupils whom the package itself lets go, unless it has them elsewhere as well. */
function leaversOf(run: ImportRun, roster: RosterRead | undefined, decisions: readonly Decision[]): Leaver[] {
  const kept = new Set(decisions.flatMap((decision) => (decision.kind === 'keep' ? [decision.pupil.id] : [])))
  const leavers = (roster?.leavers ?? []).filter(({ pupil }) => !kept.has(pupil.id))
  return leavers.map(({ pupil, on, spot }) => {
    const day = on ?? run.settings.effectiveOn
    const name = nameOf(pupil)
    run.problems.warning('pupil-leaves', { ...spot, who: listNameOf(pupil), params: { name, date: day } })
    return { pupil, on: day, spot }
  })
}

/** Somebody who left on a day before what is on record here: the day is wrong, or those records are. */
async function tellRecordedAfter(run: ImportRun, leavers: readonly Leaver[]): Promise<void> {
  const { institutionId } = run.imported
  const recorded = await listRecordedFrom(
    run.trx,
    { institutionId, schoolYear: run.year.code },
    leavers.map(({ pupil, on }) => ({ pupilId: pupil.id, from: on })),
  )
  const leaving = new Map(leavers.map((leaver) => [leaver.pupil.id, leaver]))
  for (const { pupilId, firstOn: from, lastOn: until, absences, marks } of recorded) {
    const leaver = leaving.get(pupilId)
    if (leaver === undefined) continue
    const { pupil, on: date, spot } = leaver
    const name = nameOf(pupil)
    const params = { name, date, from, until, absences, marks }
    run.problems.warning('pupil-leaves-recorded', { ...spot, who: listNameOf(pupil), params })
  }
}

function nameOf({ givenName, familyName }: Pick<RegisteredPupil, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`
}

/** As lists write a name. */
function listNameOf({ givenName, familyName }: Pick<RegisteredPupil, 'givenName' | 'familyName'>): string {
  return `${familyName} ${givenName}`
}

function tellOf({ problems }: ImportRun, { fields }: ClassListRead, decision: Decision): void {
  const { listed } = decision
  const name = nameOf(listed)
  const who = listNameOf(listed)
  if (decision.kind === 'refused') {
    const { code, field, params } = decision.trouble
    problems.error(code, { ...fields.spot(listed.row, field), who, params: { name, ...params } })
  }
  if (decision.kind === 'doubtful')
    problems.warning('pupil-doubtful', {
      ...fields.spot(listed.row, fields.heading('familyName') === undefined ? 'fullName' : 'familyName'),
      who,
      params: { name },
    })
  if (decision.kind !== 'keep') return
  const field = fields.heading('familyName') === undefined ? 'fullName' : 'familyName'
  const spot = fields.spot(listed.row, field)
  if (decision.from === 'elsewhere')
    problems.warning('pupil-transfer', { ...spot, column: undefined, who, params: { name } })
  if (decision.correction.familyName !== undefined || decision.correction.givenName !== undefined)
    problems.warning('pupil-name-changed', { ...spot, who, params: { name, before: nameOf(decision.pupil) } })
}
