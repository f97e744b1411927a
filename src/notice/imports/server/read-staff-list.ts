import { z } from 'zod'
import type { Post } from '#foundation/staff/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { quotable } from '../domain/cell-guards.ts'
import { readDate } from '../domain/read-date.ts'
import type { ListedPost } from '../domain/staff-list.ts'
import { type ClassFinder, classFinder } from './class-finder.ts'
import type { ImportRun } from './import-run.ts'
import { readNames } from './read-names.ts'
import { type Fields, readRecords } from './read-records.ts'

/** No school of Latvia has so many people. */
const MOST_ROWS = 2000
const LONGEST_EMAIL = 100
const EARLIEST = '1950-01-01'

export type StaffRead = {
  readonly rows: number
  readonly listed: readonly ListedPost[]
  /** Where the field of a row stands, for telling what is wrong with it. */
  readonly spot: (
    line: number,
    field: ImportField,
  ) => { readonly line: number; readonly column?: string; readonly file?: string }
}

type Reader = { readonly run: ImportRun; readonly fields: Fields; readonly classes: ClassFinder }

/** Reads a staff list, checking each cell for itself. Addresses are never repeated in a problem. */
export async function readStaffList(run: ImportRun): Promise<StaffRead> {
  const records = readRecords(run)
  const { fields } = records
  const reader = { run, fields, classes: await classFinder(run) }
  const listed: ListedPost[] = []
  for await (const batch of records.batches) {
    if (records.count() > MOST_ROWS) {
      run.problems.error('too-many-rows', { params: { most: MOST_ROWS } })
      break
    }
    for (const row of batch) {
      const post = listedPost(reader, row)
      if (post !== undefined) listed.push(post)
    }
  }
  const spot: StaffRead['spot'] = (line, field) => {
    const column = fields.heading(field)
    return column === undefined ? { line } : { line, column }
  }
  return { rows: records.count(), listed, spot }
}

function listedPost(reader: Reader, row: TabularRow): ListedPost | undefined {
  const post = postOf(reader, row)
  if (post === 'skip') {
    const value = quotable(reader.fields.text(row, 'post'))
    reader.run.skipped.add({ about: 'post', value, line: row.line })
    return undefined
  }
  const names = readNames(reader.fields, row, (field, code) => fail(reader, row, field, code))
  const email = emailOf(reader, row)
  const classIds = post === undefined ? undefined : classesOf(reader, row, post)
  const startsOn = dayOf(reader, row, 'worksFrom')
  const until = dayOf(reader, row, 'worksUntil')
  if (names === undefined || email === undefined || classIds === undefined) return undefined
  if (post === undefined || startsOn === undefined || until === undefined) return undefined
  if (startsOn !== null && until !== null && until < startsOn)
    return fail(reader, row, 'worksUntil', 'period-reversed')
  const endsOn = until === null ? null : plusDays(until, 1)
  const { given: givenName, family: familyName } = names
  return { line: row.line, givenName, familyName, email, post, classIds, startsOn, endsOn }
}

function fail(reader: Reader, row: TabularRow, field: ImportField, code: ProblemCode): undefined {
  const value = field === 'email' ? '' : quotable(reader.fields.text(row, field))
  reader.run.problems.error(code, { ...reader.fields.spot(row, field), params: { value } })
  return undefined
}

function postOf(reader: Reader, row: TabularRow): Post | 'skip' | undefined {
  const text = reader.fields.text(row, 'post')
  if (text === '') return fail(reader, row, 'post', 'post-missing')
  const { posts } = reader.run.settings
  const meaning = posts[text] ?? posts[quotable(text)]
  if (meaning !== undefined) return meaning
  reader.run.questions.ask('post', quotable(text))
  return fail(reader, row, 'post', 'post-unknown')
}

function emailOf(reader: Reader, row: TabularRow): string | null | undefined {
  const text = reader.fields.text(row, 'email')
  if (text === '') return null
  return text.length <= LONGEST_EMAIL && z.email().safeParse(text).success
    ? text
    : fail(reader, row, 'email', 'staff-email-form')
}

/** Several classes stand in one cell as `7.a, 7.b`. Only who leads a class must have one. */
function classesOf(reader: Reader, row: TabularRow, post: Post): string[] | undefined {
  const text = reader.fields.text(row, 'className')
  const names = text
    .split(/[,;/\n]+/)
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0 && post === 'class-teacher') return fail(reader, row, 'className', 'class-missing')
  const found: string[] = []
  for (const name of names) {
    const id = reader.classes.find(name)
    if (id === undefined) {
      reader.run.questions.ask('class', quotable(name))
      reader.run.problems.error('class-unknown', {
        ...reader.fields.spot(row, 'className'),
        params: { value: quotable(name) },
      })
      return undefined
    }
    found.push(id)
  }
  return [...new Set(found)]
}

function dayOf(
  reader: Reader,
  row: TabularRow,
  field: 'worksFrom' | 'worksUntil',
): string | null | undefined {
  const text = reader.fields.text(row, field)
  if (text === '') return null
  const day = readDate(text)
  return day === undefined || day < EARLIEST ? fail(reader, row, field, 'date-unreadable') : day
}
