import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import cesis from '#foundation/institutions/data/cesis-institutions.json' with { type: 'json' }
import { CopySink } from './copy-sink.ts'
import { buildDemoPlan } from './country-plan.ts'
import {
  generateAbsenceCopy,
  generateClasses,
  generateEnrolments,
  generateGuardians,
  generateMarkCopy,
  generatePlans,
  generatePupilRows,
  generateStaff,
  generateSummaries,
} from './generate.ts'
import { CESIS_KEY } from './municipality-facts.ts'
import { hasValidCheckDigit } from './personal-code.ts'
import type { EnrolmentRow } from './pupil-rows.ts'
import { pupilsFirstSeenIn } from './pupils.ts'
import { writeAbsenceCopy, writeMarkCopy } from './signal-rows.ts'

const plan = buildDemoPlan()

function hashOf(chunks: Iterable<Buffer>): string {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}

test('the same seed gives the same bytes, another seed gives others', () => {
  const absences = hashOf(generateAbsenceCopy(plan))

  expect(hashOf(generateAbsenceCopy(buildDemoPlan()))).toBe(absences)
  expect(hashOf(generateAbsenceCopy(buildDemoPlan({ seed: 'other' })))).not.toBe(absences)
})

test('an institution generated alone gives the same pupils as in the whole', () => {
  const rows = new Map([...generatePupilRows(plan)].map((row) => [row.id, row]))
  const institution = plan.institutions[4]
  if (institution === undefined) throw new RangeError('the plan has too few institutions')

  for (const pupil of pupilsFirstSeenIn(plan, institution))
    expect(rows.get(pupil.id)?.personalCode).toBe(pupil.personalCode)
})

test('the demonstration municipality has about 5 000 pupils in each school year', () => {
  const perYear = new Map<string, Set<string>>()
  const own = new Set(
    plan.institutions
      .filter(({ type, stub }) => !stub && (type === 'general' || type === 'special'))
      .map(({ id }) => id),
  )
  for (const row of generateEnrolments(plan)) {
    if (own.has(row.institutionId))
      perYear.set(row.schoolYear, (perYear.get(row.schoolYear) ?? new Set()).add(row.pupilId))
  }

  expect([...perYear.keys()].toSorted()).toEqual(['2024/25', '2025/26', '2026/27'])
  for (const pupils of perYear.values()) {
    expect(pupils.size).toBeGreaterThan(4800)
    expect(pupils.size).toBeLessThan(5700)
  }
})

test('each school has as many plans as the programme of the municipality counts, 2026 in 25 schools', () => {
  const counted = new Map<string, number>()
  for (const { institutionId } of generatePlans(plan))
    counted.set(institutionId, (counted.get(institutionId) ?? 0) + 1)
  const general = cesis.institutions.filter(({ type }) => type === 'general' || type === 'special')

  const drawn = general.map(({ name }) => {
    const school = plan.institutions.find((institution) => institution.name === name)
    return [name, counted.get(school?.id ?? '') ?? 0]
  })

  expect(drawn).toEqual(general.map(({ name, supportPlans }) => [name, supportPlans ?? 0]))
  expect(drawn.filter(([, plans]) => plans !== 0)).toHaveLength(25)
  expect(drawn.reduce((sum, [, plans]) => sum + Number(plans), 0)).toBe(2026)
})

test('the plans of the cast stay', () => {
  const marta = [...generatePupilRows(plan)].find((row) => row.castKey === 'marta.ozolina')

  expect([...generatePlans(plan)].filter((row) => row.pupilId === marta?.id)).toHaveLength(1)
})

test('some residents of the municipality learn elsewhere', () => {
  const elsewhere = plan.institutions.find(({ stub }) => stub)?.id
  const there = new Set(
    [...generateEnrolments(plan)]
      .filter((row) => row.institutionId === elsewhere && row.schoolYear === '2026/27')
      .map((row) => row.pupilId),
  )

  const residents = [...generatePupilRows(plan)].filter((row) => there.has(row.id) && row.castKey === null)
  expect(residents.filter((row) => row.declaredMunicipality === CESIS_KEY)).toHaveLength(7)
})

test('no personal code of a pupil, guardian or member of staff is valid or given twice', () => {
  const pupils = [...generatePupilRows(plan)].map((row) => row.personalCode)
  const guardians = [...generateGuardians(plan)].map((row) => row.personalCode)
  const staff = [...generateStaff(plan)].map((row) => row.personalCode)
  const codes = [...pupils, ...guardians, ...staff]

  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter(hasValidCheckDigit)).toEqual([])
})

test('rows refer to rows that exist', () => {
  const classes = new Map([...generateClasses(plan)].map((row) => [row.id, row]))
  const staff = new Set([...generateStaff(plan)].map((row) => row.id))
  const pupils = new Set([...generatePupilRows(plan)].map((row) => row.id))

  const inOwnClass = (row: EnrolmentRow) => {
    const found = classes.get(row.classId)
    return (
      found?.institutionId === row.institutionId &&
      found.schoolYear === row.schoolYear &&
      found.grade === row.grade
    )
  }

  expect([...classes.values()].filter((row) => !staff.has(row.classTeacherId))).toEqual([])
  expect([...generateEnrolments(plan)].filter((row) => !pupils.has(row.pupilId) || !inOwnClass(row))).toEqual(
    [],
  )
  expect(
    [...generatePlans(plan)].filter((row) => !classes.has(row.classId) || !pupils.has(row.pupilId)),
  ).toEqual([])
})

test('user names of staff are unique', () => {
  const names = [...generateStaff(plan)].map((row) => row.username)

  expect(new Set(names).size).toBe(names.length)
})

test('no pupil misses the same lesson twice, and nothing lies after today', () => {
  const seen = new Set<string>()
  let rows = 0
  let latest = ''
  for (const chunk of generateAbsenceCopy(plan)) {
    for (const line of chunk.toString().trimEnd().split('\n')) {
      const [, , , pupil, , , date = '', lesson] = line.split('\t')
      latest = date > latest ? date : latest
      seen.add(`${pupil}/${date}/${lesson}`)
      rows++
    }
  }

  expect(rows).toBeGreaterThan(1_000_000)
  expect(seen.size).toBe(rows)
  expect(latest).toBe(plan.today)
}, 60_000)

test('summaries count what the absence rows say', () => {
  const institution = plan.institutions[0]
  if (institution === undefined) throw new RangeError('the plan is empty')
  const ids = new Set([...pupilsFirstSeenIn(plan, institution)].map((pupil) => pupil.id))
  const sink = new CopySink()
  for (const pupil of pupilsFirstSeenIn(plan, institution)) writeAbsenceCopy(pupil, sink)
  let lessons = 0
  for (const row of generateSummaries(plan))
    if (ids.has(row.pupilId)) lessons += row.excusedLessons + row.unexcusedLessons

  expect(sink.rows).toBe(lessons)
})

test('the layout decides the leading columns', () => {
  const institution = plan.institutions[0]
  const pupil = institution === undefined ? undefined : pupilsFirstSeenIn(plan, institution).next().value
  if (pupil === undefined) throw new RangeError('no pupil')
  const sink = new CopySink()

  writeMarkCopy(pupil, sink, { prefix: () => ['x', null, 7], excused: 'a', unexcused: 'n' })

  for (const line of sink
    .take()
    .toString()
    .trimEnd()
    .split('\n')
    .filter((text) => text !== '')) {
    expect(line).toMatch(/^x\t\\N\t7\t\d{4}-\d\d-\d\d\t[A-Z0-9]+\t([1-9]|10)$/)
  }
})

test('marks are written for grades 4 and up', () => {
  let bytes = 0
  for (const chunk of generateMarkCopy(plan)) bytes += chunk.length

  expect(bytes).toBeGreaterThan(100_000_000)
}, 60_000)
