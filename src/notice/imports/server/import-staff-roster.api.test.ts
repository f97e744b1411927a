import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, anInstitution, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile, uploadFile } from '../testing/bring-file.ts'
import { aRoster, type RosterOf } from '../testing/roster-package.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let number: string
let serial = 1000

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  serial += 1
  number = `990000${serial}`
  const institutionId = await anInstitution(house.owner, { registration_number: number })
  place = await aClass(house.owner, { institution_id: institutionId })
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', institutionId))
})
afterAll(() => house.close())

const email = (who: string) => `${who}${serial}@skola.example`
const user = (id: string, familyName: string, more: Record<string, string> = {}) => ({
  sourcedId: id,
  enabledUser: 'true',
  username: id,
  givenName: 'Anna',
  familyName,
  email: email(id),
  ...more,
})
const role = (id: string, name: string, more: Record<string, string> = {}) => ({
  sourcedId: `loma-${id}-${name}`,
  userSourcedId: id,
  roleType: 'primary',
  role: name,
  orgSourcedId: 'skola-1',
  ...more,
})
const teaches = (id: string, more: Record<string, string> = {}) => ({
  sourcedId: `m-${id}`,
  classSourcedId: '7b',
  schoolSourcedId: 'skola-1',
  userSourcedId: id,
  role: 'teacher',
  ...more,
})
const roster = (more: RosterOf['more'], of: Partial<RosterOf> = {}) => ({
  institutionId: place.institutionId,
  kind: 'staff' as const,
  name: 'pakotne.zip',
  content: aRoster({ number, ...of, ...(more === undefined ? {} : { more }) }),
})
const codesOf = (answer: Answer) => answer.body.report.problems.map(({ code }: { code: string }) => code)
const postsOf = () =>
  house.owner
    .selectFrom('people.staff_posts as post')
    .innerJoin('people.persons as person', 'person.id', 'post.person_id')
    .select(['person.family_name as name', 'post.post', 'post.class_id as classId', 'post.ends_on as endsOn'])
    .where('post.institution_id', '=', place.institutionId)
    .orderBy('person.family_name')
    .execute()

describe('the people of a OneRoster package', () => {
  test('become posts by their roles, and class teachers by who teaches a homeroom', async () => {
    const answer = await bringFile(
      rita,
      roster({
        users: [user('a', 'Ābele'), user('b', 'Bērza'), user('c', 'Cīrule'), user('d', 'Dzene')],
        roles: [role('a', 'teacher'), role('b', 'principal'), role('c', 'teacher'), role('d', 'aide')],
        enrollments: [teaches('a', { primary: 'true' }), teaches('c', { primary: 'false' })],
      }),
    )

    expect(answer.body).toMatchObject({ kind: 'staff', status: 'committed', report: { errors: 0 } })
    expect(answer.body.report.counts).toMatchObject({ peopleAdded: 4, accessProposed: 3 })
    expect(answer.body.report.roster.system).toBe('Skolas žurnāls')
    expect(await postsOf()).toMatchObject([
      { name: 'Ābele', post: 'class-teacher', classId: place.classId },
      { name: 'Bērza', post: 'head', classId: null },
      { name: 'Cīrule', post: 'subject-teacher', classId: place.classId },
      { name: 'Dzene', post: 'teacher-assistant' },
    ])
  })

  test('are missed in a package of pupils, which says what it seems to be and which file it lacks', async () => {
    const whole = await checkFile(rita, roster(undefined, { without: ['roles'] }))
    const changes = await checkFile(
      rita,
      roster(undefined, { mode: 'delta', without: ['roles', 'enrollments', 'classes', 'orgs'] }),
    )

    expect(whole.body).toMatchObject({ status: 'refused', report: { errors: 1 } })
    expect(whole.body.report.problems).toMatchObject([
      { code: 'roster-kind-pupils', file: 'manifest.csv', params: { files: 'roles.csv' } },
    ])
    expect(changes.body.report.problems).toMatchObject([
      { code: 'roster-kind-pupils', params: { files: 'roles.csv, enrollments.csv' } },
    ])
  })

  test('are left in a class list, which says how to bring them', async () => {
    const file = roster(undefined, { teacher: { givenName: 'Anna', familyName: 'Ābele' } })
    const answer = await checkFile(rita, { ...file, kind: 'class_list' })

    expect(answer.body.kind).toBe('class_list')
    expect(codesOf(answer)).toContain('roster-class-teacher')
    expect(await postsOf()).toEqual([])
  })

  test('can be read as staff after the package was sent as a class list, and as nothing else', async () => {
    const file = roster({
      users: [user('a', 'Ābele')],
      roles: [role('a', 'teacher')],
      enrollments: [teaches('a')],
    })
    const sent = await uploadFile(rita, { ...file, kind: 'absences' })
    const changed = await rita.put(`/imports/${sent.body.id}/kind`, { kind: 'staff' })
    const refused = await rita.put(`/imports/${sent.body.id}/kind`, { kind: 'marks' })
    const checked = await askFor(rita, sent.body.id, 'check', { settings: changed.body.settings })

    expect(sent.body.kind).toBe('class_list')
    expect(checked.body.report.counts).toMatchObject({ peopleAdded: 1, accessProposed: 1 })
    expect(refused).toMatchObject({ status: 422, body: { code: 'imports.roster-kind' } })
  })

  test('of another school, disabled ones and families are left', async () => {
    const answer = await checkFile(
      rita,
      roster({
        orgs: [{ sourcedId: 'skola-2', name: 'Cita', type: 'school', identifier: '9900009999' }],
        users: [user('x', 'Cita'), user('y', 'Izslēgta', { enabledUser: 'false' }), user('z', 'Māte')],
        roles: [
          role('x', 'teacher', { orgSourcedId: 'skola-2' }),
          role('y', 'teacher'),
          role('z', 'parent'),
          role('z', 'systemAdministrator'),
          role('a', 'student'),
        ],
        enrollments: [teaches('x', { schoolSourcedId: 'skola-2' })],
      }),
    )

    expect(answer.body.report.counts).toMatchObject({ peopleAdded: 0, added: 0 })
    expect(codesOf(answer)).toEqual(
      expect.arrayContaining(['roster-staff-disabled', 'roster-staff-role-left']),
    )
    expect(JSON.stringify(answer.body.report.problems)).not.toContain('Cita')
  })

  test('end when the package lets them go; a package of changes asks about nobody', async () => {
    const rows = { users: [user('a', 'Ābele')], roles: [role('a', 'teacher')], enrollments: [teaches('a')] }
    await bringFile(rita, roster(rows))
    const gone = { status: 'tobedeleted' }
    const changes = {
      users: [user('a', 'Ābele')],
      roles: [role('a', 'teacher', gone)],
      enrollments: [teaches('a', gone)],
    }
    const answer = await bringFile(rita, roster(changes, { mode: 'delta' }))

    expect(answer.body.report).toMatchObject({ missingPostIds: [], counts: { ended: 1 } })
    expect(await postsOf()).toMatchObject([{ name: 'Ābele', endsOn: '2026-11-20' }])
  })

  test('with a role that nobody knows are asked about', async () => {
    const rows = { users: [user('a', 'Ābele')], roles: [role('a', 'counselor')] }
    const unknown = await checkFile(rita, roster(rows))
    const chosen = await checkFile(rita, {
      ...roster(rows),
      settings: { posts: { counselor: 'psychologist' } },
    })

    expect(unknown.body.report.questions).toEqual([{ about: 'post', value: 'counselor', rows: 1 }])
    expect(chosen.body.report).toMatchObject({ errors: 0, counts: { accessProposed: 1 } })
  })

  const faults: readonly (readonly [string, NonNullable<RosterOf['more']>, string])[] = [
    ['a role of a user who is not there', { roles: [role('nav', 'teacher')] }, 'roster-reference'],
    [
      'an address that is none',
      { users: [user('a', 'Ābele', { email: 'nav' })], roles: [role('a', 'teacher')] },
      'staff-email-form',
    ],
    [
      'a day that is none',
      { users: [user('a', 'Ābele')], roles: [role('a', 'teacher', { endDate: '31.12.2026' })] },
      'roster-date',
    ],
    [
      'an end before the beginning',
      {
        users: [user('a', 'Ābele')],
        roles: [role('a', 'teacher', { beginDate: '2026-10-01', endDate: '2026-09-01' })],
      },
      'roster-period',
    ],
    [
      'a name without letters',
      { users: [user('a', '=1+1')], roles: [role('a', 'teacher')] },
      'name-characters',
    ],
  ]

  test.each(faults)('%s is told, and nothing is changed', async (_, more, code) => {
    const answer = await checkFile(rita, roster(more))

    expect(answer.body.status).toBe('refused')
    expect(codesOf(answer)).toContain(code)
    expect(await postsOf()).toEqual([])
  })
})
