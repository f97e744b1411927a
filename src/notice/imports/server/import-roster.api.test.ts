import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, anInstitution, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile, uploadFile } from '../testing/bring-file.ts'
import { aRoster, type RosterOf, type RosterPupil } from '../testing/roster-package.ts'
import { insertSourceIds, listSourceIds } from './source-store.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let serial = 0
let number = ''

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  serial += 1
  number = `44990${String(serial).padStart(5, '0')}`
  const institution_id = await anInstitution(house.owner, { registration_number: number })
  place = await aClass(house.owner, { institution_id })
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
})
afterAll(() => house.close())

const ELZA: RosterPupil = { id: 'u-1', givenName: 'Elza', familyName: 'Liepiņa' }
const JANIS: RosterPupil = {
  id: 'u-2',
  givenName: 'Jānis',
  familyName: 'Kalniņš',
  bornOn: '2013-05-02',
  sex: 'male',
  beginDate: '2026-10-05',
}
const roster = (of: Partial<RosterOf> = {}) => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  name: 'oneroster.zip',
  content: aRoster({ number, pupils: [ELZA, JANIS], ...of }),
})
const delta = (of: Partial<RosterOf>) =>
  roster({ mode: 'delta', without: ['orgs', 'academicSessions', 'classes', 'roles'], ...of })

const pupils = () =>
  house.owner
    .selectFrom('people.pupils')
    .select([
      'id',
      'given_name as given',
      'family_name as family',
      'born_on as bornOn',
      'class_id as classId',
    ])
    .where('institution_id', '=', place.institutionId)
    .orderBy('folded_name')
    .execute()
const enrolmentsOf = (id: string) =>
  house.owner
    .selectFrom('people.enrolments')
    .select(['class_id as classId', 'starts_on as startsOn', 'ends_on as endsOn', 'end_reason as endReason'])
    .where('pupil_id', '=', id)
    .orderBy('starts_on')
    .execute()
const problemsOf = (answer: { body: { report: { problems: { code: string; severity: string }[] } } }) =>
  answer.body.report.problems

describe('a whole OneRoster package', () => {
  test('is recognised by itself, whatever was said to be in the file', async () => {
    const { body } = await uploadFile(rita, roster())

    expect(body).toMatchObject({ kind: 'class_list', format: { kind: 'oneroster' }, preview: null })
    expect(body.format.sheets).toContain('enrollments.csv')
  })

  test('brings pupils with the beginning of their enrolments, and tells what was read', async () => {
    const { body } = await bringFile(rita, roster())

    expect(body).toMatchObject({ status: 'committed', report: { counts: { added: 2 }, errors: 0 } })
    expect(body.report.roster).toMatchObject({ system: 'Skolas žurnāls' })
    expect(body.report.roster.files).toContainEqual({ name: 'users.csv', mode: 'bulk', rows: 2, left: 0 })
    const [janis, elza] = await pupils()
    expect([janis?.given, elza?.given]).toEqual(['Jānis', 'Elza'])
    expect(await enrolmentsOf(janis?.id ?? '')).toMatchObject([
      { classId: place.classId, startsOn: '2026-10-05', endsOn: null },
    ])
  })

  test('undone, it leaves nothing behind, and what it called the pupils is forgotten', async () => {
    const { body } = await bringFile(rita, roster())

    const undone = await askFor(rita, body.id, 'undo')
    const later = await checkFile(rita, delta({ pupils: [{ ...ELZA, status: 'tobedeleted' }] }))

    expect(undone.body.status).toBe('undone')
    expect(await pupils()).toEqual([])
    expect(problemsOf(later)[0]).toMatchObject({ code: 'roster-file-missing' })
  })

  test('asks for a class that the school does not have, and makes it when told so', async () => {
    const file = roster({ pupils: [{ ...ELZA, classId: '8a' }], classes: { '8a': '8.a' } })

    const asked = await checkFile(rita, file)
    const made = await bringFile(rita, { ...file, settings: { classes: { '8.a': 'new' } } })

    expect(problemsOf(asked)[0]).toMatchObject({
      code: 'class-unknown',
      file: 'enrollments.csv',
      line: 2,
      column: 'classSourcedId',
    })
    expect(made.body.report.counts).toMatchObject({ added: 1, classesAdded: 1 })
  })

  test('changes nothing where nothing is different', async () => {
    await bringFile(rita, roster())

    const { body } = await checkFile(rita, roster({ teacher: { givenName: 'Ilze', familyName: 'Bērziņa' } }))

    expect(body.report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    expect(problemsOf({ body })).toMatchObject([
      { code: 'roster-class-teacher', severity: 'warning', params: { name: 'Ilze Bērziņa', class: '7.b' } },
    ])
  })

  test('without a pupil asks whether the pupil has left, of every class of the school', async () => {
    const other = await aClass(house.owner, { institution_id: place.institutionId, name: '9.c', grade: 9 })
    const anna = await aPupil(house.owner, other, { given_name: 'Anna', family_name: 'Zariņa' })
    const { body: asked } = await checkFile(rita, roster())

    const { body } = await bringFile(rita, {
      ...roster(),
      settings: { leavers: [anna], effectiveOn: '2026-11-16' },
    })

    expect(asked.report).toMatchObject({ counts: { ended: 0 }, missingPupilIds: [anna] })
    expect(body.report.counts).toMatchObject({ ended: 1 })
    expect(await enrolmentsOf(anna)).toMatchObject([{ endsOn: '2026-11-16', endReason: 'left' }])
  })

  test('ends an enrolment on the day that it tells', async () => {
    await bringFile(rita, roster())
    const [janis] = await pupils()

    const { body } = await bringFile(rita, roster({ pupils: [ELZA, { ...JANIS, endDate: '2026-11-09' }] }))

    expect(body.report).toMatchObject({ counts: { ended: 1 }, missingPupilIds: [] })
    expect(problemsOf({ body })).toMatchObject([
      { code: 'pupil-leaves', params: { name: 'Jānis Kalniņš', date: '2026-11-09' } },
    ])
    expect(await enrolmentsOf(janis?.id ?? '')).toMatchObject([{ endsOn: '2026-11-09', endReason: 'left' }])
    await askFor(rita, body.id, 'undo')
    expect(await enrolmentsOf(janis?.id ?? '')).toMatchObject([{ endsOn: null }])
  })

  test('an enrolment that ends before what is on record is told of, with whose records and which days', async () => {
    await bringFile(rita, roster())
    const content = [
      'Datums;Stunda;Skolēns;Kavējums',
      '06.11.2026.;1;Jānis Kalniņš;n',
      '09.11.2026.;1;Jānis Kalniņš;n',
      '13.11.2026.;2;Jānis Kalniņš;n',
    ].join('\n')
    await bringFile(rita, { institutionId: place.institutionId, kind: 'absences', content })

    const { body } = await checkFile(rita, roster({ pupils: [ELZA, { ...JANIS, endDate: '2026-11-09' }] }))

    expect(body.status).toBe('checked')
    expect(problemsOf({ body })[1]).toMatchObject({
      code: 'pupil-leaves-recorded',
      severity: 'warning',
      file: 'enrollments.csv',
      params: {
        name: 'Jānis Kalniņš',
        date: '2026-11-09',
        from: '2026-11-09',
        until: '2026-11-13',
        absences: 2,
        marks: 0,
      },
    })
  })

  test('moves a pupil to another class from the day of the new enrolment', async () => {
    const other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const classes = { '7b': '7.b', '7c': '7.c' }
    await bringFile(rita, roster({ classes }))
    const more = {
      enrollments: [
        {
          sourcedId: 'm-old',
          classSourcedId: '7b',
          schoolSourcedId: 'skola-1',
          userSourcedId: 'u-2',
          role: 'student',
          beginDate: '2026-10-05',
          endDate: '2026-11-02',
        },
      ],
    }

    const { body } = await bringFile(
      rita,
      roster({ classes, more, pupils: [ELZA, { ...JANIS, classId: '7c', beginDate: '2026-11-02' }] }),
    )

    expect(body.report.counts).toMatchObject({ moved: 1, ended: 0 })
    const [janis] = await pupils()
    expect(await enrolmentsOf(janis?.id ?? '')).toMatchObject([
      { classId: place.classId, endsOn: '2026-11-02', endReason: 'moved' },
      { classId: other.classId, startsOn: '2026-11-02', endsOn: null },
    ])
  })

  test('lets go a pupil whose user is to be deleted, although the enrolment stands', async () => {
    await bringFile(rita, roster())
    const gone = {
      sourcedId: 'u-2',
      status: 'tobedeleted',
      enabledUser: 'false',
      username: 'u-2',
      familyName: 'Kalniņš',
    }
    const users = { users: [{ ...gone, givenName: 'Jānis' }] }
    const without = ['orgs', 'academicSessions', 'classes', 'roles', 'demographics'] as const

    const { body } = await bringFile(rita, delta({ pupils: [], more: users, without }))

    expect(body.report.counts).toMatchObject({ ended: 1 })
    expect(await pupils()).toMatchObject([{ given: 'Elza' }])
  })

  test('has further given names in a column of their own', async () => {
    const anna = {
      sourcedId: 'u-3',
      enabledUser: 'true',
      username: 'u-3',
      givenName: 'Anna',
      middleName: 'Marija',
    }
    const enrolment = { sourcedId: 'm-3', classSourcedId: '7b', schoolSourcedId: 'skola-1', role: 'student' }

    await bringFile(
      rita,
      roster({
        pupils: [],
        more: {
          users: [{ ...anna, familyName: 'Zariņa' }],
          enrollments: [{ ...enrolment, userSourcedId: 'u-3' }],
          demographics: [{ sourcedId: 'u-3', birthDate: '2013-01-02', sex: 'female' }],
        },
      }),
    )

    expect(await pupils()).toMatchObject([{ given: 'Anna Marija', family: 'Zariņa' }])
  })

  test('is found by the sourcedId of before when both name and birth date have been corrected', async () => {
    await bringFile(rita, roster())

    const { body } = await bringFile(
      rita,
      roster({ pupils: [{ ...ELZA, familyName: 'Ozola', bornOn: '2013-03-15' }, JANIS] }),
    )

    expect(body.report.counts).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
    expect((await pupils()).map(({ family }) => family)).toEqual(['Kalniņš', 'Ozola'])
  })
})

test('a first delta lets go whom a class list has brought, by name and birth date', async () => {
  await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
  const of = { mode: 'delta' as const, pupils: [{ ...ELZA, endDate: '2026-11-13' }] }

  const { body } = await bringFile(rita, roster(of))

  expect(body.report.counts).toMatchObject({ ended: 1, pupils: 1 }) // as many as it says of what becomes of them
  expect(await pupils()).toEqual([])
})

test('its problems come with the names of its files, and it cannot be read as anything but a class list', async () => {
  const { body } = await checkFile(
    rita,
    roster({ pupils: [{ ...ELZA, classId: '8a' }], classes: { '8a': '8.a' } }),
  )

  const rows = await rita.get(`/imports/${body.id}/problem-rows`)
  const changed = await rita.put(`/imports/${body.id}/kind`, { kind: 'marks' })

  expect(rows.body).toMatchObject({
    headings: [],
    rows: [{ line: 2, cells: [], problems: [{ file: 'enrollments.csv', code: 'class-unknown' }] }],
  })
  expect(changed.body.code).toBe('imports.roster-kind')
})

describe('a delta', () => {
  beforeEach(async () => {
    await bringFile(rita, roster())
  })

  test('touches only what it names', async () => {
    const { body } = await bringFile(rita, delta({ pupils: [{ ...ELZA, familyName: 'Ozola' }] }))

    expect(body.report).toMatchObject({ counts: { changed: 1, ended: 0 }, missingPupilIds: [] })
    expect((await pupils()).map(({ family }) => family)).toEqual(['Kalniņš', 'Ozola'])
  })

  test('of enrolments alone ends what is to be deleted, in a class that an earlier package named', async () => {
    const { body } = await bringFile(rita, {
      ...delta({
        pupils: [{ ...JANIS, status: 'tobedeleted', beginDate: '' }],
        without: ['orgs', 'academicSessions', 'classes', 'users', 'roles', 'demographics'],
      }),
      settings: { effectiveOn: '2026-11-18' },
    })

    expect(body.report.counts).toMatchObject({ ended: 1, unchanged: 0 })
    expect(await pupils()).toMatchObject([{ given: 'Elza' }])
  })

  test('of users alone corrects a name and leaves the class', async () => {
    const { body } = await bringFile(
      rita,
      delta({
        pupils: [{ ...ELZA, givenName: 'Elīza' }],
        without: ['orgs', 'academicSessions', 'classes', 'roles', 'enrollments', 'demographics'],
      }),
    )

    expect(body.report.counts).toMatchObject({ changed: 1, moved: 0 })
    expect((await pupils()).map(({ given, classId }) => [given, classId])).toEqual([
      ['Jānis', place.classId],
      ['Elīza', place.classId],
    ])
  })

  test('may name the people who teach and the groups of subjects by reference', async () => {
    const group = {
      sourcedId: 'm-7b',
      title: 'Matemātika 7.b',
      classType: 'scheduled',
      schoolSourcedId: 'skola-1',
    }
    await bringFile(rita, roster({ more: { classes: [{ ...group, termSourcedIds: 'g-2026' }] } }))
    const row = { sourcedId: 'mm-1', classSourcedId: 'm-7b', schoolSourcedId: 'skola-1', role: 'student' }
    const more = {
      enrollments: [
        { ...row, userSourcedId: 'u-1' },
        { ...row, sourcedId: 'mm-2', classSourcedId: '7b', userSourcedId: 'sk-1', role: 'teacher' },
      ],
    }

    const { body } = await checkFile(rita, delta({ more, pupils: [{ ...ELZA, familyName: 'Ozola' }] }))

    expect(body).toMatchObject({ status: 'checked', report: { counts: { changed: 1, moved: 0 } } })
  })

  test('that names a class or a pupil nobody has told of is refused', async () => {
    const file = delta({
      pupils: [{ ...ELZA, id: 'u-99', classId: '9x' }],
      without: ['orgs', 'academicSessions', 'classes', 'users', 'roles', 'demographics'],
    })

    const answer = await checkFile(rita, file)

    expect(answer.body.status).toBe('refused')
    expect(problemsOf(answer)).toMatchObject([
      {
        code: 'roster-reference',
        column: 'classSourcedId',
        line: 2,
        params: { value: '9x', target: 'classes.csv' },
      },
      { code: 'roster-reference', column: 'userSourcedId', params: { target: 'users.csv' } },
    ])
  })
})

describe('whose rows are read', () => {
  const foreign = {
    orgs: [{ sourcedId: 'skola-2', name: 'Cita skola', type: 'school', identifier: '4000000000' }],
    users: [
      { sourcedId: 'x-1', enabledUser: 'true', username: 'x', givenName: 'Svešais', familyName: 'Bērns' },
    ],
    classes: [
      {
        sourcedId: 'x-7b',
        title: '7.b',
        classType: 'homeroom',
        schoolSourcedId: 'skola-2',
        termSourcedIds: '',
      },
    ],
    enrollments: [
      {
        sourcedId: 'x-m',
        classSourcedId: 'x-7b',
        schoolSourcedId: 'skola-2',
        userSourcedId: 'x-1',
        role: 'student',
      },
    ],
  }

  test('only those of the own school; the others are told and left', async () => {
    const { body } = await bringFile(rita, roster({ more: foreign }))

    expect(body.report.counts).toMatchObject({ added: 2 })
    expect(problemsOf({ body })).toMatchObject([
      { code: 'roster-others-left', severity: 'warning', params: { count: 1 } },
    ])
    expect(JSON.stringify(body)).not.toContain('Svešais')
  })

  test('a package of another school is refused, and nothing of it is shown', async () => {
    const answer = await checkFile(rita, roster({ number: '4000000000', name: 'Cita skola' }))

    expect(answer.body.status).toBe('refused')
    expect(problemsOf(answer)).toMatchObject([
      { code: 'roster-school-missing', file: 'orgs.csv', column: 'identifier', params: { number } },
    ])
    expect(JSON.stringify(answer.body.report)).not.toContain('Elza')
  })

  test('what one school was told is not known to another with the same names', async () => {
    await bringFile(rita, roster())
    const institution_id = await anInstitution(house.owner, { registration_number: `9${number}` })
    const elsewhere = await aClass(house.owner, { institution_id })
    const zane = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
    )

    const answer = await checkFile(zane, {
      ...delta({ pupils: [{ ...ELZA, status: 'tobedeleted' }] }),
      institutionId: elsewhere.institutionId,
    })

    expect(answer.body.status).toBe('refused')
    expect((await pupils()).length).toBe(2)
  })

  test.each([
    ['school_leadership', 'institution'],
    ['class_teacher', 'class'],
    ['municipal_coordinator', 'municipality'],
  ] as const)('%s can neither send nor commit one', async (role, scope) => {
    const scopeId = {
      institution: place.institutionId,
      class: place.classId,
      municipality: place.municipalityId,
    }
    const other = await house.as(await someone(house.owner, role, scope, scopeId[scope]))
    const { body } = await checkFile(rita, roster())

    const sent = await uploadFile(other, roster())
    const committed = await other.post(`/imports/${body.id}/commit`)

    expect([sent.status, committed.status]).toEqual([404, 404])
    expect(await pupils()).toEqual([])
  })

  test('what a package called whom is read and written by nobody of another school, not even past the product', async () => {
    const { body } = await bringFile(rita, roster())
    const elsewhere = await aClass(house.owner)
    const zane = await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId)
    const leader = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const as = (actorId: string) => ({ actorId, today: '2026-11-20' })
    const forged = [{ kind: 'pupil' as const, sourceId: 'u-9', subjectId: place.classId }]
    const write = (actorId: string) =>
      asActor(house.services.db, as(actorId), (trx) => insertSourceIds(trx, body.id, forged))

    const seen = await asActor(house.services.db, as(zane), (trx) => listSourceIds(trx, place.institutionId))

    expect(seen).toEqual([])
    await expect(write(zane)).rejects.toThrow(/row-level security/)
    await expect(write(leader)).rejects.toThrow(/row-level security/)
  })

  test('a school without a number in the register is found by its very name, and that is said', async () => {
    const institution_id = await anInstitution(house.owner, { name: 'Bez numura pamatskola' })
    const nameless = await aClass(house.owner, { institution_id })
    const zane = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', nameless.institutionId),
    )

    const answer = await checkFile(zane, {
      ...roster({ name: 'Bez numura pamatskola', number: '' }),
      institutionId: nameless.institutionId,
    })

    expect(answer.body.status).toBe('checked')
    expect(problemsOf(answer)).toMatchObject([{ code: 'roster-school-by-name', severity: 'warning' }])
  })
})
