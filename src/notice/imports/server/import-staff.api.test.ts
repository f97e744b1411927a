import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aGrant, aPerson, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
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
  serial += 1
})
afterAll(() => house.close())

const heading = 'Uzvārds;Vārds;E-pasts;Amats;Klase;Strādā no;Strādā līdz'
const list = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'staff' as const,
  content: [heading, ...rows].join('\n'),
})
const email = (who: string) => `${who}${serial}@skola.example`
const codesOf = (answer: Answer) => answer.body.report.problems.map(({ code }: { code: string }) => code)
const peopleOf = () =>
  house.owner
    .selectFrom('people.staff_posts as post')
    .innerJoin('people.persons as person', 'person.id', 'post.person_id')
    .select([
      'person.family_name as name',
      'person.email',
      'post.post',
      'post.class_id as classId',
      'post.ends_on as endsOn',
    ])
    .where('post.institution_id', '=', place.institutionId)
    .orderBy('person.family_name')
    .orderBy('post.post')
    .execute()
const proposalsOf = () =>
  house.owner
    .selectFrom('access.proposals as proposal')
    .innerJoin('people.persons as person', 'person.id', 'proposal.person_id')
    .select([
      'person.family_name as name',
      'proposal.kind',
      'proposal.role',
      'proposal.scope_id as scopeId',
      'proposal.valid_until as validUntil',
    ])
    .where('proposal.institution_id', '=', place.institutionId)
    .orderBy('person.family_name')
    .orderBy('proposal.role')
    .execute()
const grantsAt = () =>
  house.owner
    .selectFrom('access.grants')
    .select('role')
    .where('scope_id', 'in', [place.institutionId, place.classId])
    .where('person_id', '<>', ritaId)
    .execute()

async function aColleague(
  of: { given?: string; family: string; email?: string; account?: boolean } & {
    post?: string
    classId?: string
  },
): Promise<{ personId: string; postId: string }> {
  const personId = await aPerson(house.owner, {
    given_name: of.given ?? 'Anna',
    family_name: of.family,
    email: of.email ?? null,
  })
  const postId = newId()
  await house.owner
    .insertInto('people.staff_posts')
    .values({
      id: postId,
      person_id: personId,
      institution_id: place.institutionId,
      post: of.post ?? 'subject-teacher',
      class_id: of.classId ?? null,
      starts_on: '2026-09-01',
    })
    .execute()
  if (of.account === true)
    await house.owner
      .insertInto('access.accounts')
      .values({ person_id: personId, username: of.email ?? personId, status: 'active' })
      .execute()
  return { personId, postId }
}

describe('a staff list', () => {
  test('brings people and posts, and only proposes access', async () => {
    const rows = [
      `Kļaviņa;Zane;${email('zane')};Klases audzinātāja;7.b;01.09.2026.;`,
      `Kļaviņa;Zane;;Skolotāja;7. B;;`,
      `Ozola;Ieva;${email('ieva')};Sociālā pedagoģe;;;31.05.2027.`,
      `Krūmiņa;Laura;;Izglītības psiholoģe;;;`,
      `Siliņš;Uldis;;Sētnieks;;;`,
    ]
    const checked = await checkFile(rita, {
      ...list(...rows),
      settings: {
        posts: {
          'Klases audzinātāja': 'class-teacher',
          Skolotāja: 'subject-teacher',
          'Sociālā pedagoģe': 'social-pedagogue',
          'Izglītības psiholoģe': 'psychologist',
          Sētnieks: 'skip',
        },
      },
    })
    const before = await peopleOf()
    const committed = await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.report).toMatchObject({
      errors: 0,
      skipped: 1,
      counts: { peopleAdded: 3, added: 4, pupils: 3, accessProposed: 3, accessEnds: 0 },
    })
    expect(codesOf(checked)).toEqual(['staff-email-missing'])
    expect(before).toEqual([])
    expect(committed.body.status).toBe('committed')
    expect(await peopleOf()).toMatchObject([
      { name: 'Kļaviņa', post: 'class-teacher', classId: place.classId, email: email('zane') },
      { name: 'Kļaviņa', post: 'subject-teacher', classId: place.classId },
      { name: 'Krūmiņa', post: 'psychologist', email: null },
      { name: 'Ozola', post: 'social-pedagogue', endsOn: '2027-06-01' },
    ])
    expect(await proposalsOf()).toMatchObject([
      { name: 'Kļaviņa', kind: 'begin', role: 'class_teacher', scopeId: place.classId },
      { name: 'Kļaviņa', kind: 'begin', role: 'subject_teacher', scopeId: place.classId },
      { name: 'Ozola', role: 'support_specialist', scopeId: place.institutionId, validUntil: '2027-05-31' },
    ])
    expect(await grantsAt()).toEqual([])
  })

  test('of an extract in English is read by its own words', async () => {
    const content = `First name,Last name,E-mail,Position,Homeroom\nZane,Kalna,${email('z')},Class teacher,7.b\nUna,Kalna,${email('u')},Principal,`
    const answer = await bringFile(rita, { ...list(), content })

    expect(answer.body.report).toMatchObject({ errors: 0, counts: { peopleAdded: 2, accessProposed: 2 } })
    expect((await proposalsOf()).map(({ role }) => role)).toEqual(['class_teacher', 'school_leadership'])
  })

  test('brought again changes nothing and proposes nothing twice', async () => {
    const row = `Kalna;Zane;${email('zane')};Klases audzinātāja;7.b;;`
    await bringFile(rita, list(row))
    const again = await bringFile(rita, list(row, ''))

    expect(again.body.report.counts).toMatchObject({
      peopleAdded: 0,
      added: 0,
      unchanged: 1,
      accessProposed: 0,
    })
    expect(await proposalsOf()).toHaveLength(1)
  })

  test('recognises a colleague by name, gives the address, and asks about whom it does not have', async () => {
    await aColleague({ given: 'Zane', family: 'Kalna' })
    const other = await aColleague({ family: 'Vītola' })
    const held = await aGrant(house.owner, {
      personId: other.personId,
      role: 'subject_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
    })
    const rows = list(`Kalna;Zane;${email('zane')};Skolotāja;7.b;;`)
    const silent = await checkFile(rita, rows)
    const kept = await peopleOf()
    const answer = await bringFile(rita, { ...rows, settings: { leavers: [other.postId] } })

    expect(silent.body.report).toMatchObject({ counts: { ended: 0 }, missingPostIds: [other.postId] })
    expect(silent.body.missingPosts).toMatchObject([{ familyName: 'Vītola', post: 'subject-teacher' }])
    expect(kept.every(({ endsOn }) => endsOn === null)).toBe(true)
    expect(answer.body.report.counts).toMatchObject({ ended: 1, peopleAdded: 0, accessEnds: 1 })
    const grants = await house.owner.selectFrom('access.grants').selectAll().where('id', '=', held).execute()
    expect(grants[0]?.revoked_at).toBeNull()
    expect(await proposalsOf()).toMatchObject([
      { name: 'Kalna', kind: 'begin' },
      { name: 'Vītola', kind: 'end' },
    ])
    expect((await peopleOf()).find(({ name }) => name === 'Kalna')).toMatchObject({ email: email('zane') })
  })

  test('with an end proposes the end of access, and takes none away itself', async () => {
    const ilze = await aColleague({
      family: 'Priede',
      post: 'class-teacher',
      classId: place.classId,
      email: email('i'),
    })
    const held = await aGrant(house.owner, {
      personId: ilze.personId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
    })
    await bringFile(rita, list(`Priede;Anna;;Klases audzinātāja;7.b;;31.12.2026.`))

    expect(await proposalsOf()).toMatchObject([
      { kind: 'end', role: 'class_teacher', validUntil: '2026-12-31' },
    ])
    const grant = await house.owner
      .selectFrom('access.grants')
      .selectAll()
      .where('id', '=', held)
      .executeTakeFirst()
    expect(grant).toMatchObject({ valid_until: null, revoked_at: null })
  })
})

test('whoever stays in another post of the school keeps what that one asks for', async () => {
  const { personId } = await aColleague({ family: 'Priede', post: 'class-teacher', classId: place.classId })
  const second = newId()
  await house.owner
    .insertInto('people.staff_posts')
    .values({
      id: second,
      person_id: personId,
      institution_id: place.institutionId,
      post: 'social-pedagogue',
      starts_on: '2026-09-01',
    })
    .execute()
  for (const [role, scopeKind, scopeId] of [
    ['class_teacher', 'class', place.classId],
    ['support_specialist', 'institution', place.institutionId],
  ] as const)
    await aGrant(house.owner, { personId, role, scopeKind, scopeId })
  await bringFile(rita, list('Priede;Anna;;Klases audzinātāja;7.b;;19.11.2026.'))

  expect(await proposalsOf()).toMatchObject([{ kind: 'end', role: 'class_teacher' }])
})

describe('what is wrong with a staff list', () => {
  const faults: readonly (readonly [string, string, string])[] = [
    ['an address of another person', `Kalna;Zane;${'{taken}'};Skolotāja;7.b;;`, 'staff-email-taken'],
    ['an address that is none', 'Kalna;Zane;zane(at)skola;Skolotāja;7.b;;', 'staff-email-form'],
    ['no name', `;Zane;{free};Skolotāja;7.b;;`, 'name-missing'],
    ['a name that is none', `=HYPERLINK(1);Zane;{free};Skolotāja;7.b;;`, 'name-characters'],
    ['no post', `Kalna;Zane;{free};;7.b;;`, 'post-missing'],
    ['an unknown post', `Kalna;Zane;{free};Burvis;7.b;;`, 'post-unknown'],
    ['an unknown class', `Kalna;Zane;{free};Skolotāja;9.x;;`, 'class-unknown'],
    ['a class teacher without a class', `Kalna;Zane;{free};Klases audzinātāja;;;`, 'class-missing'],
    ['a day that is none', `Kalna;Zane;{free};Skolotāja;7.b;vakar;`, 'date-unreadable'],
    [
      'an end before the beginning',
      `Kalna;Zane;{free};Skolotāja;7.b;01.09.2026.;31.08.2026.`,
      'period-reversed',
    ],
    [
      'two names with one address',
      `Kalna;Zane;{free};Skolotāja;7.b;;\nLiepa;Una;{free};Skolotāja;7.b;;`,
      'staff-email-repeated',
    ],
  ]

  test.each(faults)('%s is told, and nothing is changed', async (_, row, code) => {
    const taken = email('cita')
    await aPerson(house.owner, { given_name: 'Cita', family_name: 'Persona', email: taken.toUpperCase() })
    const content = row.replaceAll('{taken}', taken).replaceAll('{free}', email('brivs'))
    const checked = await checkFile(rita, list(...content.split('\n')))
    const commit = await rita.post(`/imports/${checked.body.id}/commit`)

    expect(checked.body.status).toBe('refused')
    expect(codesOf(checked)).toContain(code)
    expect(JSON.stringify(checked.body.report)).not.toContain(taken)
    expect(commit.status).toBe(422)
    expect(await peopleOf()).toEqual([])
  })

  test('a namesake who signs in with another address is not taken over', async () => {
    await aColleague({ given: 'Zane', family: 'Kalna', email: email('sava'), account: true })
    const answer = await checkFile(rita, list(`Kalna;Zane;${email('cita')};Skolotāja;7.b;;`))

    expect(codesOf(answer)).toContain('staff-other-email')
  })

  test('a namesake who was only invited keeps the address until another one is confirmed', async () => {
    const { personId } = await aColleague({ given: 'Zane', family: 'Kalna', email: email('sava') })
    await house.owner
      .insertInto('access.accounts')
      .values({ person_id: personId, username: email('sava'), status: 'invited' })
      .execute()
    const answer = await bringFile(rita, list(`Kalna;Zane;${email('cita')};Skolotāja;7.b;;`))

    expect(codesOf(answer)).toEqual(['staff-email-proposed'])
    expect(answer.body.report).toMatchObject({ errors: 0, counts: { addressesProposed: 1 } })
    expect(await peopleOf()).toMatchObject([{ email: email('sava') }, { email: email('sava') }])
  })

  test('two namesakes are told apart by their addresses only', async () => {
    await aColleague({ given: 'Zane', family: 'Kalna', email: email('a') })
    await aColleague({ given: 'Zane', family: 'Kalna', email: email('b') })
    const unclear = await checkFile(rita, list('Kalna;Zane;;Skolotāja;7.b;;'))
    const clear = await checkFile(rita, list(`Kalna;Zane;${email('b')};Skolotāja;7.b;;`))

    expect(codesOf(unclear)).toContain('staff-ambiguous')
    expect(clear.body.report.errors).toBe(0)
  })

  test('rows with errors can be left out; then nobody is asked about', async () => {
    await aColleague({ family: 'Vītola' })
    const rows = list(`Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;`, `Liepa;Una;nav;Skolotāja;7.b;;`)
    const answer = await bringFile(rita, { ...rows, settings: { leaveOutFaulty: true } })

    expect(answer.body).toMatchObject({ status: 'committed', report: { leftOut: 1, missingPostIds: [] } })
    expect((await peopleOf()).map(({ name }) => name)).toEqual(['Kalna', 'Vītola'])
  })
})

test('a list without addresses says so once, with how many rows it is', async () => {
  const rows = ['Una', 'Zane', 'Ilze', 'Vija'].map((given) => `Kalna;${given};;Skolas māsa;;;`)
  const answer = await checkFile(rita, list(...rows))
  const told = answer.body.report.problems.filter(({ code }: { code: string }) => code.includes('email'))

  expect(told).toMatchObject([
    { code: 'staff-emails-missing', line: null, column: 'E-pasts', params: { count: 4 } },
  ])
})

test('a list with less than half of the known colleagues asks about nobody, and says so', async () => {
  for (const family of ['Vītola', 'Ozola', 'Liepa']) await aColleague({ family })
  await aColleague({ given: 'Zane', family: 'Kalna' })
  const answer = await checkFile(rita, list('Kalna;Zane;;Skolotāja;;;'))

  expect(codesOf(answer)).toContain('staff-few')
  expect(answer.body.report).toMatchObject({ errors: 0, missingPostIds: [] })
})

test('a missing class teacher is told with the class that the access is for', async () => {
  const { personId } = await aColleague({ family: 'Priede', post: 'class-teacher' })
  await aGrant(house.owner, { personId, role: 'class_teacher', scopeKind: 'class', scopeId: place.classId })
  await aColleague({ given: 'Zane', family: 'Kalna' })
  const answer = await checkFile(rita, list('Kalna;Zane;;Skolotāja;;;'))

  expect(answer.body.missingPosts).toMatchObject([{ familyName: 'Priede', className: '7.b' }])
})

test('a missing class teacher of a former class is told with its school year', async () => {
  await house.owner
    .insertInto('institutions.school_years')
    .values({ code: '2025/26', starts_on: '2025-09-01', ends_on: '2026-05-31' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const former = await aClass(house.owner, {
    institution_id: place.institutionId,
    school_year: '2025/26',
    name: '9.b',
    grade: 9,
  })
  await aColleague({ family: 'Priede', post: 'class-teacher', classId: former.classId })
  await aColleague({ given: 'Zane', family: 'Kalna' })
  const answer = await checkFile(rita, list('Kalna;Zane;;Skolotāja;;;'))
  const dace = await house.as(
    await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
  )

  const { body } = await dace.get(`/institutions/${place.institutionId}/staff`)

  expect(answer.body.missingPosts).toMatchObject([{ familyName: 'Priede', className: '9.b (2025/26)' }])
  const told = body.people.find(({ familyName }: { familyName: string }) => familyName === 'Priede')
  expect(told.posts).toEqual([{ post: 'class-teacher', className: '9.b (2025/26)', until: null }])
})

describe('taking a staff list back', () => {
  const undo = (answer: Answer) => askFor(rita, answer.body.id, 'undo')

  test('leaves people, addresses and posts as they were, and nothing waits', async () => {
    await aColleague({ given: 'Una', family: 'Liepa', post: 'nurse' })
    const before = await peopleOf()
    const answer = await bringFile(
      rita,
      list(
        `Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;`,
        `Liepa;Una;${email('u')};Skolas māsa;;;31.12.2026.`,
      ),
    )
    const between = await peopleOf()
    const undone = await undo(answer)

    expect(between).toHaveLength(2)
    expect(between).not.toEqual(before)
    expect(undone.body.status).toBe('undone')
    expect(await peopleOf()).toEqual(before)
    expect(await proposalsOf()).toEqual([])
  })

  test('is refused when access from it has been confirmed', async () => {
    const answer = await bringFile(rita, list(`Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;`))
    const dace = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )
    const staff = await dace.get(`/institutions/${place.institutionId}/staff`)
    const confirm = staff.body.people.flatMap((one: { proposals: { id: string }[] }) =>
      one.proposals.map(({ id }) => id),
    )
    const decided = await dace.post(`/institutions/${place.institutionId}/staff/decisions`, {
      confirm,
      decline: [],
    })
    const refused = await undo(answer)

    expect(decided.status).toBe(200)
    expect(refused).toMatchObject({ status: 422, body: { code: 'imports.blocked-by-access' } })
    expect(await peopleOf()).toHaveLength(1)
  })

  test('is refused when a later list stands on it', async () => {
    const first = await bringFile(rita, list(`Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;`))
    await bringFile(rita, list(`Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;31.12.2026.`))
    const refused = await undo(first)

    expect(refused).toMatchObject({ status: 422, body: { code: 'imports.blocked-by-imports' } })
  })

  test('is refused when somebody whom it added is spoken of elsewhere', async () => {
    const answer = await bringFile(rita, list(`Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;`))
    const { id } = await house.owner
      .selectFrom('people.persons')
      .select('id')
      .where('email', '=', email('z'))
      .executeTakeFirstOrThrow()
    await house.owner
      .insertInto('access.accounts')
      .values({ person_id: id, username: email('z'), status: 'invited' })
      .execute()
    const refused = await undo(answer)

    expect(refused).toMatchObject({ status: 422, body: { code: 'imports.blocked-by-staff' } })
  })
})
