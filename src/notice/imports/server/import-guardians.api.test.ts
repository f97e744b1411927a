import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { updateGuardianContacts } from '#foundation/people/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let elza: string
let serial = 0

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
  serial += 1
})
afterAll(() => house.close())

const pupilCells = '7.b;Liepiņa;Elza;14.03.2013.;S'
const heading =
  'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums;Mātes vārds, uzvārds;Mātes tālrunis;Mātes e-pasts;Tēva vārds, uzvārds;Tēva tālrunis;Tēva e-pasts'
const list = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'class_list' as const,
  content: [heading, ...rows].join('\n'),
})
const email = (who: string) => `${who}${serial}@piemers.lv`
const undo = (answer: Answer) => askFor(rita, answer.body.id, 'undo')

const guardiansOf = (pupilId: string) =>
  house.owner
    .selectFrom('people.guardianships as tie')
    .innerJoin('people.persons as person', 'person.id', 'tie.person_id')
    .select(['person.id', 'person.given_name as name', 'tie.relation', 'person.email', 'person.phone'])
    .where('tie.pupil_id', '=', pupilId)
    .orderBy('person.given_name')
    .execute()
async function aGuardian(
  pupilId: string,
  of: { email?: string; phone?: string; relation?: string } = {},
): Promise<string> {
  const id = newId()
  await house.owner
    .insertInto('people.persons')
    .values({
      id,
      given_name: 'Ilze',
      family_name: 'Liepiņa',
      email: of.email ?? null,
      phone: of.phone ?? null,
    })
    .execute()
  await house.owner
    .insertInto('people.guardianships')
    .values({ pupil_id: pupilId, person_id: id, relation: of.relation ?? 'mother', valid_from: '2026-09-01' })
    .execute()
  return id
}
const codesOf = (answer: Answer) => answer.body.report.problems.map(({ code }: { code: string }) => code)

describe('guardians in a class list', () => {
  test('are recognised by their headings, told in the dry run and added with the import', async () => {
    const row = `${pupilCells};Ilze Liepiņa;+371 20000001;${email('ilze')};Juris Liepiņš;20000002;`
    const checked = await checkFile(rita, list(row))
    const before = await guardiansOf(elza)
    const committed = await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.report).toMatchObject({
      errors: 0,
      warnings: 0,
      counts: { guardiansAdded: 2, guardiansChanged: 0 },
    })
    expect(before).toEqual([])
    expect(committed.body.status).toBe('committed')
    expect(await guardiansOf(elza)).toMatchObject([
      { name: 'Ilze', relation: 'mother', email: email('ilze'), phone: '+371 20000001' },
      { name: 'Juris', relation: 'father', email: null, phone: '20000002' },
    ])
  })

  test('of a new pupil come along, and undone all of it goes', async () => {
    const row = `7.b;Ozols;Kārlis;02.05.2013.;V;Anna Ozola;;${email('anna')};;;`
    const answer = await bringFile(rita, list(pupilCells.concat(';;;;;;'), row))
    const undone = await undo(answer)
    const left = await house.owner
      .selectFrom('people.persons')
      .select('id')
      .where('email', '=', email('anna'))
      .execute()

    expect(answer.body.report.counts).toMatchObject({ added: 1, guardiansAdded: 1 })
    expect(undone.body.status).toBe('undone')
    expect(left).toEqual([])
  })

  test('who are known are corrected, never doubled, and undone are as they were', async () => {
    const ilze = await aGuardian(elza, { phone: '20000009', relation: 'other' })
    const answer = await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;${email('ilze')};;;`))
    const changed = await guardiansOf(elza)
    await undo(answer)

    expect(answer.body.report.counts).toMatchObject({ guardiansAdded: 0, guardiansChanged: 1 })
    expect(changed).toEqual([
      { id: ilze, name: 'Ilze', relation: 'mother', email: email('ilze'), phone: '20000001' },
    ])
    expect(await guardiansOf(elza)).toEqual([
      { id: ilze, name: 'Ilze', relation: 'other', email: null, phone: '20000009' },
    ])
  })

  test('whom the file does not have stay, and so does what it does not tell', async () => {
    const ilze = await aGuardian(elza, { phone: '20000009' })
    const answer = await bringFile(rita, list(`${pupilCells};;;;Juris Liepiņš;;`))
    await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;+371 2000 0009;;;;`))

    expect(answer.body.status).toBe('committed')
    expect(await guardiansOf(elza)).toMatchObject([{ id: ilze, phone: '20000009' }, { name: 'Juris' }])
  })

  test('a column of telephones without one of names is told', async () => {
    const content = `Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums;Mātes tālrunis\n${pupilCells};20000001`
    const checked = await checkFile(rita, { ...list(), content })

    expect(codesOf(checked)).toEqual(['guardian-name'])
    expect(checked.body.report.counts.guardiansAdded).toBe(0)
  })

  test('a telephone with signs is no formula', async () => {
    const checked = await checkFile(rita, list(`${pupilCells};Ilze Liepiņa;+371-20-000-001;;;;`))

    expect(checked.body.report).toMatchObject({ warnings: 0, counts: { guardiansAdded: 1 } })
  })

  test('a former one does not come back', async () => {
    const ilze = await aGuardian(elza)
    await house.owner
      .updateTable('people.guardianships')
      .set({ valid_until: '2026-10-01' })
      .where('person_id', '=', ilze)
      .execute()

    const answer = await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;;;;`))

    expect(codesOf(answer)).toEqual(['guardian-ended'])
    expect(answer.body.report.counts).toMatchObject({ guardiansAdded: 0, guardiansChanged: 0 })
  })

  test('whom a later import has changed through a brother or sister hold up the undo', async () => {
    const janis = await aPupil(house.owner, place, {
      given_name: 'Jānis',
      family_name: 'Liepiņš',
      sex: 'male',
    })
    const ilze = await aGuardian(elza, { phone: '20000009' })
    await house.owner
      .insertInto('people.guardianships')
      .values({ pupil_id: janis, person_id: ilze, relation: 'mother', valid_from: '2026-09-01' })
      .execute()
    const first = await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;;;;`))
    const second = await bringFile(rita, list('7.b;Liepiņš;Jānis;14.03.2013.;V;Ilze Liepiņa;20000002;;;;'))

    const refused = await undo(first)
    await undo(second)
    const allowed = await undo(first)

    expect(refused.body.code).toBe('imports.blocked-by-imports')
    expect(allowed.body.status).toBe('undone')
    expect(await guardiansOf(elza)).toMatchObject([{ phone: '20000009' }])
  })

  test('of brothers and sisters are one grown-up only with the same address or telephone', async () => {
    await bringFile(
      rita,
      list(
        `${pupilCells};Ilze Liepiņa;20000001;;Juris Liepiņš;;`,
        '7.b;Liepiņš;Jānis;02.05.2013.;V;Ilze Liepiņa;+37120000001;;Juris Liepiņš;;',
      ),
    )
    const janis = await house.owner
      .selectFrom('people.pupils')
      .select('id')
      .where('institution_id', '=', place.institutionId)
      .where('given_name', '=', 'Jānis')
      .executeTakeFirstOrThrow()
    const [mother, father] = await guardiansOf(elza)
    const [sameMother, otherFather] = await guardiansOf(janis.id)

    expect(sameMother?.id).toBe(mother?.id)
    expect(otherFather?.id).not.toBe(father?.id)
  })

  test.each([
    ['guardian-name', 'Ilze;;;;;'],
    ['guardian-name', ';20000001;;;;'],
    ['guardian-phone', 'Ilze Liepiņa;nav;;;;'],
    ['guardian-phone', 'Ilze Liepiņa;=20000001;;;;'],
    ['guardian-email', 'Ilze Liepiņa;;ilze(at)piemers.lv;;;'],
  ])('%s is only a warning, which repeats no contact', async (code, cells) => {
    const checked = await checkFile(rita, list(`${pupilCells};${cells}`))

    expect(checked.body).toMatchObject({
      status: 'checked',
      report: { errors: 0, problems: [{ code, line: 2 }] },
    })
    expect(JSON.stringify(checked.body.report)).not.toMatch(/20000001|ilze\(at\)/)
  })
})

describe('people who are not the school’s to change', () => {
  test.each(['works in an institution', 'signs in'])('a guardian who %s keeps the contacts', async (what) => {
    const ilze = await aGuardian(elza, { email: email('ilze'), phone: '20000009' })
    if (what === 'signs in')
      await house.owner
        .insertInto('access.grants')
        .values({
          id: newId(),
          person_id: ilze,
          role: 'guardian',
          scope_kind: 'pupil',
          scope_id: elza,
          valid_from: '2026-09-01',
          reason: 'māte',
        })
        .execute()
    else
      await house.owner
        .insertInto('people.staff_posts')
        .values({
          id: newId(),
          person_id: ilze,
          institution_id: place.institutionId,
          post: 'teacher',
          starts_on: '2026-09-01',
        })
        .execute()

    const answer = await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;${email('cita')};;;`))

    expect(codesOf(answer)).toEqual(['guardian-own-contacts'])
    expect(await guardiansOf(elza)).toMatchObject([{ id: ilze, email: email('ilze'), phone: '20000009' }])
  })

  test('an address of somebody else does not go over, and that person does not become a guardian', async () => {
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    await house.owner
      .updateTable('people.persons')
      .set({ email: email('skolotaja') })
      .where('id', '=', teacher)
      .execute()

    const answer = await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;;${email('Skolotaja')};;;`))

    expect(codesOf(answer)).toEqual(['guardian-email-taken'])
    const [ilze] = await guardiansOf(elza)
    expect(ilze).toMatchObject({ name: 'Ilze', email: null })
    expect(ilze?.id).not.toBe(teacher)
  })

  test('a namesake at another school is another person, and stays as she was', async () => {
    const elsewhere = await aClass(house.owner)
    const anna = await aPupil(house.owner, elsewhere, { given_name: 'Anna', family_name: 'Liepiņa' })
    const ilze = await aGuardian(anna, { phone: '20000001' })

    await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;${email('ilze')};;;`))

    const [own] = await guardiansOf(elza)
    expect(own?.id).not.toBe(ilze)
    expect(await guardiansOf(anna)).toMatchObject([{ id: ilze, email: null, phone: '20000001' }])
  })
})

test('the database lets nobody but the school of the child change how a guardian is reached', async () => {
  const ilze = await aGuardian(elza, { phone: '20000009' })
  const elsewhere = await aClass(house.owner)
  const people = [
    await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
    await someone(house.owner, 'class_teacher', 'class', place.classId),
    await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
  ]

  for (const actorId of people)
    await asActor(house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
      updateGuardianContacts(trx, [{ personId: ilze, pupilId: elza, email: null, phone: '20000666' }]),
    )

  expect(await guardiansOf(elza)).toMatchObject([{ phone: '20000009' }])
})

describe('who sees how guardians are reached', () => {
  test.each([
    ['records_clerk', null],
    ['school_leadership', '20000001'],
  ] as const)('a %s reads %s of it on the pupil’s page', async (role, phone) => {
    await bringFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;;;;`))
    const reader = await house.as(await someone(house.owner, role, 'institution', place.institutionId))

    const { body } = await reader.get(`/pupils/${elza}`)

    expect(body.guardians).toMatchObject([{ givenName: 'Ilze', relation: 'mother', phone }])
  })

  test('the leadership reads no contacts in the import', async () => {
    const { body } = await checkFile(rita, list(`${pupilCells};Ilze Liepiņa;20000001;${email('ilze')};;;`))
    const leader = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )

    const seen = await leader.get(`/imports/${body.id}`)

    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.body)).not.toMatch(/20000001|piemers\.lv/)
  })
})
