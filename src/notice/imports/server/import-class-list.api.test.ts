import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeIndex, sealCode } from '#foundation/people/index.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let ritaId: string
let serial = 0

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
})
afterAll(() => house.close())

/** An invented code that nobody else has in this run. */
function aCode(): string {
  serial += 1
  return `140313-9${String(serial).padStart(4, '0')}`
}

/** A pupil of the register with a personal code. */
async function aKnownPupil(
  at: BuiltPlace,
  code: string,
  names: { given_name: string; family_name: string },
): Promise<string> {
  const id = newId()
  const sealed = sealCode(house.services.keys, id, code.replace('-', ''))
  return aPupil(house.owner, at, {
    id,
    ...names,
    personal_code_sealed: sealed.sealed,
    personal_code_index: sealed.index,
  })
}

const heading = 'Klase;Uzvārds;Vārds;Personas kods;Dzimšanas datums;Dzimums'
const list = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'class_list' as const,
  content: [heading, ...rows].join('\n'),
})
const pupilsHere = () =>
  house.owner
    .selectFrom('people.pupils')
    .select(['id', 'given_name', 'family_name', 'born_on', 'sex', 'class_id', 'personal_code_index'])
    .where('institution_id', '=', place.institutionId)
    .orderBy('folded_name')
    .execute()
const pupil = (id: string) =>
  house.owner.selectFrom('people.pupils').selectAll().where('id', '=', id).executeTakeFirst()
const enrolmentsOf = (id: string) =>
  house.owner
    .selectFrom('people.enrolments')
    .select(['institution_id', 'class_id', 'starts_on', 'ends_on', 'end_reason'])
    .where('pupil_id', '=', id)
    .orderBy('starts_on')
    .orderBy('ends_on', (order) => order.asc().nullsLast())
    .execute()
const undo = (answer: Answer) => askFor(rita, answer.body.id, 'undo')

/** How the pupil stands in the register of children who are enrolled nowhere. */
async function registered(pupilId: string): Promise<string[]> {
  const rows = await house.owner
    .selectFrom('unenrolled.entries')
    .select('status')
    .where('pupil_id', '=', pupilId)
    .execute()
  return rows.map((row) => row.status)
}

describe('a first class list', () => {
  test('brings pupils with sealed codes and enrolments since the first day of school', async () => {
    const code = aCode()

    const answer = await bringFile(
      rita,
      list(`7.b;Liepiņa;Elza;${code};14.03.2013.;S`, `7b;Kalniņš;Jānis;${aCode()};02.05.2013.;V`),
    )

    expect(answer.body).toMatchObject({
      status: 'committed',
      report: { counts: { added: 2, pupils: 2 }, errors: 0 },
    })
    const [janis, elza] = await pupilsHere()
    expect([janis?.given_name, elza?.given_name]).toEqual(['Jānis', 'Elza'])
    expect(elza).toMatchObject({ born_on: '2013-03-14', sex: 'female', class_id: place.classId })
    expect(elza?.personal_code_index).toEqual(codeIndex(house.services.keys, code.replace('-', '')))
    expect(await enrolmentsOf(elza?.id ?? '')).toMatchObject([
      { class_id: place.classId, starts_on: '2026-09-01', ends_on: null },
    ])
  })

  test('without personal codes in many rows says so once; a few such rows are named', async () => {
    const names = ['Anna', 'Beāte', 'Dace', 'Elza']
    const rows = names.map((given) => `7.b;Kalna;${given};;14.03.2013.;S`)
    const many = await checkFile(rita, list(...rows))
    const few = await checkFile(rita, list(...rows.slice(0, 2)))

    expect(many.body.report.problems).toMatchObject([
      { code: 'codes-missing', line: null, column: 'Personas kods', params: { count: 4 } },
    ])
    expect(few.body.report.problems).toMatchObject([
      { code: 'code-missing', line: 2 },
      { code: 'code-missing', line: 3 },
    ])
  })

  test('leaves no code and no name in the journal, the report or the answer', async () => {
    const code = aCode()
    const answer = await bringFile(
      rita,
      list(`7.b;Liepiņa;Elza;${code};14.03.2013.;S`, `7.b;Ozols;Kārlis;140313-12;x;V`),
    )

    const rows = await house.owner
      .selectFrom('audit.journal')
      .select('details')
      .where('actor_id', '=', ritaId)
      .execute()

    expect(JSON.stringify(answer.body)).not.toContain(code.slice(-5))
    expect(JSON.stringify(rows)).not.toMatch(/Liepi|140313/)
  })

  test('makes a class when the reader says so', async () => {
    const checked = await checkFile(rita, list(`8.a;Liepiņa;Elza;${aCode()};14.03.2013.;S`))
    const settings = { ...checked.body.settings, classes: { '8.a': 'new' } }

    const again = await askFor(rita, checked.body.id, 'check', { settings })
    await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.report).toMatchObject({
      problems: [{ code: 'class-unknown', line: 2, column: 'Klase', params: { value: '8.a' } }],
      questions: [{ about: 'class', value: '8.a' }],
    })
    expect(again.body.report.counts).toMatchObject({ classesAdded: 1, added: 1 })
    const classes = await house.owner
      .selectFrom('institutions.classes')
      .select(['name', 'grade'])
      .where('institution_id', '=', place.institutionId)
      .orderBy('name')
      .execute()
    expect(classes).toEqual([
      { name: '7.b', grade: 7 },
      { name: '8.a', grade: 8 },
    ])
  })

  test('undone, it leaves nothing behind', async () => {
    const checked = await checkFile(rita, {
      ...list(`8.a;Liepiņa;Elza;${aCode()};14.03.2013.;S`),
      settings: { classes: { '8.a': 'new' } },
    })
    const answer = await askFor(rita, checked.body.id, 'commit')

    const undone = await undo(answer)

    expect(undone.body.status).toBe('undone')
    expect(await pupilsHere()).toEqual([])
    expect(
      await house.owner
        .selectFrom('institutions.classes')
        .select('name')
        .where('institution_id', '=', place.institutionId)
        .execute(),
    ).toEqual([{ name: '7.b' }])
  })
})

describe('a later class list', () => {
  test('changes nothing where nothing is different', async () => {
    const code = aCode()
    const elza = await aKnownPupil(place, code, { given_name: 'Elza', family_name: 'Liepiņa' })

    const answer = await bringFile(rita, list(`7.b;Liepiņa;Elza;${code};14.03.2013.;S`))

    expect(answer.body.report.counts).toMatchObject({ unchanged: 1, added: 0, changed: 0 })
    expect(await enrolmentsOf(elza)).toHaveLength(1)
  })

  test('corrects a name, adds a code, and undone gives both back', async () => {
    const elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
    const code = aCode()

    const first = await bringFile(rita, list(`7.b;Liepiņa;Elza;${code};14.03.2013.;S`))
    const second = await bringFile(rita, list(`7.b;Liepiņa-Ozola;Elza;${code};14.03.2013.;S`))

    expect(first.body.report.counts).toMatchObject({ changed: 1 })
    expect(second.body.report.problems).toMatchObject([
      { code: 'pupil-name-changed', severity: 'warning', params: { before: 'Elza Liepiņa' } },
    ])
    expect(await pupil(elza)).toMatchObject({ family_name: 'Liepiņa-Ozola' })
    expect((await undo(first)).body).toMatchObject({
      code: 'imports.blocked-by-imports',
      data: { imports: [{ id: second.body.id, kind: 'class_list' }] },
    })
    await undo(second)
    await undo(first)
    expect(await pupil(elza)).toMatchObject({
      family_name: 'Liepiņa',
      personal_code_sealed: null,
      personal_code_index: null,
    })
  })

  test('without diacritics does not take them from the register; with them it gives them', async () => {
    const stella = await aPupil(house.owner, place, { given_name: 'Stella', family_name: 'Blūma' })
    const zane = await aPupil(house.owner, place, { given_name: 'Zane', family_name: 'Kalnina' })
    const row = (family: string, given: string) => `7.b;${family};${given};;14.03.2013.;S`

    const answer = await bringFile(rita, list(row('Bluma', 'Stella'), row('Kalniņa', 'Zane')))

    expect(answer.body.report.counts).toMatchObject({ added: 0 })
    expect(await pupil(stella)).toMatchObject({ family_name: 'Blūma' })
    expect(await pupil(zane)).toMatchObject({ family_name: 'Kalniņa' })
  })

  test('moves a pupil to another class from the day that it names', async () => {
    const other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })

    const answer = await bringFile(rita, {
      ...list(';Liepiņa;Elza;;14.03.2013.;S'.replace(/^/, '7.c')),
      settings: { effectiveOn: '2026-11-16' },
    })

    expect(answer.body.report.counts).toMatchObject({ moved: 1 })
    expect(await pupil(elza)).toMatchObject({ class_id: other.classId })
    expect(await enrolmentsOf(elza)).toEqual([
      {
        institution_id: place.institutionId,
        class_id: place.classId,
        starts_on: '2026-09-01',
        ends_on: '2026-11-16',
        end_reason: 'moved',
      },
      {
        institution_id: place.institutionId,
        class_id: other.classId,
        starts_on: '2026-11-16',
        ends_on: null,
        end_reason: null,
      },
    ])
    await undo(answer)
    expect(await pupil(elza)).toMatchObject({ class_id: place.classId })
    expect(await enrolmentsOf(elza)).toHaveLength(1)
  })

  test('brings a pupil over from another school, and the history comes along', async () => {
    const riga = await aClass(house.owner, { name: '7.a' })
    const code = aCode()
    const anna = await aKnownPupil(riga, code, { given_name: 'Anna', family_name: 'Čakste' })
    const semester_id = await thisSemester(house.owner)
    const before = {
      municipality_id: riga.municipalityId,
      institution_id: riga.institutionId,
      class_id: riga.classId,
    }
    await house.owner
      .insertInto('signals.term_summaries')
      .values({ pupil_id: anna, semester_id, lessons_unexcused: 5, ...before })
      .execute()

    const answer = await bringFile(rita, {
      ...list(`7.b;Čakste;Anna;${code};14.03.2013.;S`),
      settings: { effectiveOn: '2026-11-09' },
    })

    expect(answer.body.report).toMatchObject({
      counts: { transferred: 1 },
      problems: [{ code: 'pupil-transfer', severity: 'warning' }],
    })
    expect(await enrolmentsOf(anna)).toMatchObject([
      { institution_id: riga.institutionId, ends_on: '2026-11-09', end_reason: 'transfer' },
      { institution_id: place.institutionId, starts_on: '2026-11-09', ends_on: null },
    ])
    const moved = await house.owner
      .selectFrom('signals.term_summaries')
      .select('institution_id')
      .where('pupil_id', '=', anna)
      .executeTakeFirst()
    expect(moved?.institution_id).toBe(place.institutionId)
    const [row] = await journalOf(house, { event: 'imports.committed', actorId: ritaId })
    expect(row?.details).toMatchObject({ transferred: 1, elevated: expect.any(Array) })
    await undo(answer)
    expect(await pupil(anna)).toMatchObject(before)
  })

  test('lists who is missing and ends an enrolment only when the reader says so', async () => {
    const elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
    const janis = await aPupil(house.owner, place, {
      given_name: 'Jānis',
      family_name: 'Kalniņš',
      sex: 'male',
    })
    const row = list('7.b;Liepiņa;Elza;;14.03.2013.;S')
    const checked = await checkFile(rita, { ...row, settings: { effectiveOn: '2026-11-18' } })

    const settings = { ...checked.body.settings, leavers: [janis] }
    const again = await askFor(rita, checked.body.id, 'check', { settings })
    const committed = await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.missingPupils).toMatchObject([{ id: janis, givenName: 'Jānis', className: '7.b' }])
    expect(checked.body.report.counts.ended).toBe(0)
    expect(again.body.report.counts.ended).toBe(1)
    expect(await pupil(janis)).toMatchObject({ institution_id: null, class_id: null })
    expect(await enrolmentsOf(janis)).toMatchObject([{ ends_on: '2026-11-18', end_reason: 'left' }])
    expect(await registered(janis)).toEqual(['clarifying'])
    expect(await pupil(elza)).toMatchObject({ institution_id: place.institutionId })
    await undo(committed)
    expect(await pupil(janis)).toMatchObject({ institution_id: place.institutionId, class_id: place.classId })
    expect(await enrolmentsOf(janis)).toMatchObject([{ ends_on: null, end_reason: null }])
    expect(await registered(janis)).toEqual(['enrolled'])
  })
})

describe('undoing a class list', () => {
  test('is refused when an added pupil has an assessment, which is told', async () => {
    const answer = await bringFile(rita, list(`7.b;Liepiņa;Elza;${aCode()};14.03.2013.;S`))
    const [elza] = await pupilsHere()
    await house.owner
      .insertInto('risk.assessments')
      .values({
        id: newId(),
        pupil_id: elza?.id ?? '',
        semester_id: await thisSemester(house.owner),
        classifier_version: '2023',
        status: 'draft',
        started_by: ritaId,
        started_at: new Date(),
        municipality_id: place.municipalityId,
        institution_id: place.institutionId,
        class_id: place.classId,
      })
      .execute()

    const undone = await undo(answer)

    expect(undone.status).toBe(422)
    expect(undone.body).toMatchObject({
      code: 'imports.blocked-by-assessments',
      data: { standing: [{ table: 'risk.assessments', pupils: 1 }] },
    })
    expect(undone.body.message).toContain('1 pievienotajam skolēnam jau ir risku izvērtējums')
    expect(await pupilsHere()).toHaveLength(1)
  })

  test('is refused when absences of an added pupil have come', async () => {
    const answer = await bringFile(rita, list(`7.b;Liepiņa;Elza;${aCode()};14.03.2013.;S`))
    const content = 'Datums;Stunda;Skolēns;Kavējums\n20.11.2026;1;Elza Liepiņa;n\n'
    const absences = await bringFile(rita, { institutionId: place.institutionId, kind: 'absences', content })

    const refused = await undo(answer)
    await undo(absences)
    const allowed = await undo(answer)

    expect(refused.body).toMatchObject({
      code: 'imports.blocked-by-signals',
      data: { imports: [{ id: absences.body.id, kind: 'absences', fileName: 'fails.csv' }] },
    })
    expect(allowed.body.status).toBe('undone')
  })
})

describe('what is wrong in a class list', () => {
  const problemOf = async (...rows: string[]) =>
    (await checkFile(rita, list(...rows))).body.report.problems[0]

  test.each([
    ['name-missing', '7.b;;Elza;;14.03.2013.;S'],
    ['name-characters', '7.b;LiepiÅ†a;Elza;;14.03.2013.;S'],
    ['class-missing', ';Liepiņa;Elza;;14.03.2013.;S'],
    ['class-unknown', '12.z;Liepiņa;Elza;;14.03.2013.;S'],
    ['code-form', '7.b;Liepiņa;Elza;140313-12;14.03.2013.;S'],
    ['code-date', '7.b;Liepiņa;Elza;310213-90001;14.03.2013.;S'],
    ['birth-date-missing', '7.b;Liepiņa;Elza;;;S'],
    ['birth-date-differs', '7.b;Liepiņa;Elza;140313-20007;15.03.2013.;S'],
    ['birth-date-impossible', '7.b;Liepiņa;Elza;;14.03.2113.;S'],
    ['date-unreadable', '7.b;Liepiņa;Elza;;2013. gads;S'],
    ['sex-missing', '7.b;Liepiņa;Elza;;14.03.2013.;'],
    ['sex-unknown', '7.b;Liepiņa;Elza;;14.03.2013.;?'],
  ])('%s', async (code, row) => {
    const found = (await checkFile(rita, list(row))).body.report.problems.find(
      (each: { severity: string }) => each.severity === 'error',
    )

    expect(found).toMatchObject({ code, line: 2 })
  })

  test('the same pupil twice is named with both rows', async () => {
    expect(
      await problemOf('7.b;Liepiņa;Elza;;14.03.2013.;S', '7.b;Liepiņa;Elza;;14.03.2013.;S'),
    ).toMatchObject({
      code: 'pupil-repeated',
      line: 3,
      params: { name: 'Elza Liepiņa', firstLine: 2 },
    })
  })

  test('a namesake with another code is not taken for the pupil', async () => {
    await aKnownPupil(place, aCode(), { given_name: 'Elza', family_name: 'Liepiņa' })

    expect(await problemOf(`7.b;Liepiņa;Elza;${aCode()};14.03.2013.;S`)).toMatchObject({
      code: 'code-differs',
      line: 2,
      column: 'Personas kods',
    })
  })

  test('a wrong code never shows in the report', async () => {
    const { report } = (
      await checkFile(rita, list('7.b;Liepiņa 140313-90120;Elza;310213-90001;14.03.2013.;S'))
    ).body

    expect(JSON.stringify(report)).not.toMatch(/90120|90001/)
  })
})

test('the day of the list is kept for its classes and for no other, and goes with the undoing', async () => {
  const other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
  const listed = async () =>
    (
      await house.owner
        .selectFrom('people.class_lists')
        .select(['class_id', 'listed_on'])
        .where('class_id', 'in', [place.classId, other.classId])
        .execute()
    ).map(({ class_id, listed_on }) => [class_id, listed_on])

  const committed = await bringFile(rita, list('7.b;Ozola;Zane;;04.05.2013.;S'))
  const kept = await listed()
  await undo(committed)

  expect(kept).toEqual([[place.classId, '2026-11-20']])
  expect(await listed()).toEqual([])
})
