import {
  type BehaviourRecorded,
  type BehaviourRow,
  recordBehaviour,
  refreshBehaviourSummaries,
} from '#notice/signals/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import type { BehaviourMeaning } from '../domain/behaviour-words.ts'
import { quotable } from '../domain/cell-guards.ts'
import { stayOn } from '../domain/roster-pupil.ts'
import { classFinder } from './class-finder.ts'
import { type DayFinder, dayFinder } from './day-finder.ts'
import { type ImportRun, NO_COUNTS, type RunResult } from './import-run.ts'
import { isNobody, type PupilFinder, pupilFinder } from './pupil-finder.ts'
import { type Records, readRecords } from './read-records.ts'
import { refreshFlags } from './refresh-flags.ts'

type Readers = {
  readonly run: ImportRun
  readonly records: Records
  readonly pupils: PupilFinder
  readonly days: DayFinder
}

/** So much of a remark is kept. */
const REMARK_LENGTH = 500

/** Remarks about behaviour: read and checked while they stream into the database, then summaries and flags follow. */
export async function runBehaviour(run: ImportRun): Promise<RunResult> {
  const records = readRecords(run)
  const pupils = await pupilFinder(run, records.fields, await classFinder(run))
  const days = dayFinder(run, records.fields)
  const touched = new Set<string>()
  const batch = {
    importId: run.imported.id,
    institutionId: run.imported.institutionId,
    schoolYear: run.year.code,
  }
  const recorded = await recordBehaviour(
    run.trx,
    batch,
    behaviourRows({ run, records, pupils, days }, touched),
  )
  tellRepeats(run, records, recorded)
  const semesters = await days.semesters()
  const pupilIds = [...touched]
  const semesterIds = semesters.map(({ id }) => id)
  const refresh = () => refreshBehaviourSummaries(run.trx, { semesterIds, pupilIds })
  const followed = await refreshFlags(run, { semesters, pupilIds, refresh })
  const { added, unchanged } = recorded
  return {
    rows: records.count(),
    period: days.period(),
    counts: { ...NO_COUNTS, added, unchanged, pupils: touched.size },
    missingPupilIds: [],
    missingPostIds: [],
    missingInstitutionIds: [],
    doubts: pupils.doubts.list(),
    roster: null,
    ...followed,
  }
}

async function* behaviourRows(
  readers: Readers,
  touched: Set<string>,
): AsyncGenerator<readonly BehaviourRow[]> {
  for await (const batch of readers.records.batches) {
    const rows: BehaviourRow[] = []
    for (const row of batch) addRemark(readers, touched, row, rows)
    yield rows
  }
}

function addRemark(
  { run, records: { fields }, pupils, days }: Readers,
  touched: Set<string>,
  row: TabularRow,
  rows: BehaviourRow[],
): void {
  const kind = kindOf(run, fields, row)
  if (kind === 'skip') {
    run.skipped.add({
      about: 'behaviourKind',
      value: quotable(fields.text(row, 'behaviourKind')),
      line: row.line,
    })
    return
  }
  const who = pupils.find(row)
  if (isNobody(who)) {
    run.skipped.add({ about: 'pupil', value: '', line: row.line })
    return
  }
  const { pupil } = who
  const onDate = days.find(row)
  if (pupil === undefined || onDate === undefined || kind === undefined) return
  if (stayOn(pupil, onDate) === undefined && !pupil.stays.some((later) => later.startsOn > onDate)) {
    run.problems.error('pupil-not-enrolled', {
      line: row.line,
      column: fields.heading('onDate'),
      params: { date: onDate },
    })
    return
  }
  days.take(onDate)
  touched.add(pupil.id)
  const remark = fields.text(row, 'remark').replaceAll('\u0000', '').slice(0, REMARK_LENGTH)
  rows.push({ line: row.line, pupilId: pupil.id, onDate, kind, remark })
}

function kindOf(run: ImportRun, fields: Records['fields'], row: TabularRow): BehaviourMeaning | undefined {
  const text = fields.text(row, 'behaviourKind')
  const value = quotable(text)
  const kind = run.settings.behaviourKinds[text] ?? run.settings.behaviourKinds[value]
  if (kind !== undefined) return kind
  run.questions.ask('behaviourKind', value)
  run.problems.error('behaviour-kind-unknown', {
    line: row.line,
    column: fields.heading('behaviourKind'),
    params: { value },
  })
  return undefined
}

function tellRepeats({ problems }: ImportRun, { fields }: Records, { repeats }: BehaviourRecorded): void {
  for (const { line, firstLine } of repeats) {
    problems.warning('row-repeated', { line, column: fields.heading('behaviourKind'), params: { firstLine } })
  }
}
