import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadReferenceData } from '#foundation/institutions/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { anXlsx } from '#platform/files/testing/zip-writer.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, anInstitution, aPupil, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile, uploadFile } from '../testing/bring-file.ts'
import { anImport } from '../testing/builders.ts'
import { aRoster } from '../testing/roster-package.ts'

let house: TestHouse
let cesis: string
let office: string
let baiba: Client
let baibaId: string
let serial = 0

beforeAll(async () => {
  house = await createTestHouse()
  await loadReferenceData(house.database.admin)
  const row = await house.owner
    .selectFrom('institutions.municipalities')
    .select('id')
    .where('name', '=', 'Cēsu novads')
    .where('scheme', '=', '2025')
    .executeTakeFirstOrThrow()
  cesis = row.id
  office = await anInstitution(house.owner, { kind: 'service', name: 'Aģentūra', founder: 'state' })
  baibaId = await someone(house.owner, 'register_keeper', 'institution', office)
  baiba = await house.as(baibaId)
})
beforeEach(async () => {
  serial += 1
  await house.owner
    .updateTable('institutions.institutions')
    .set({ closed_on: '2020-01-01' })
    .where('municipality_id', '=', cesis)
    .where('closed_on', 'is', null)
    .execute()
})
afterAll(() => house.close())

const HEADINGS = 'Reģistrācijas numurs;Nosaukums;Veids;Dibinātājs;Pašvaldība;No klases;Līdz klasei;Slēgta'
/** A number that no other test has. */
const number = (index: number) => `${7000 + serial}000${index}`
const line = (index: number, name: string, more: { closed?: string; kind?: string; to?: number } = {}) =>
  `${number(index)};${name};${more.kind ?? 'pamatskola'};pašvaldība;Cēsu novads;1;${more.to ?? 9};${more.closed ?? ''}`
const list = (...rows: string[]) => ({
  institutionId: office,
  kind: 'institutions' as const,
  content: [HEADINGS, ...rows].join('\r\n'),
  name: 'iestades.csv',
})
const inRegister = (index: number) =>
  house.owner
    .selectFrom('institutions.institutions')
    .select(['id', 'name', 'kind', 'last_grade as to', 'closed_on as closedOn'])
    .where('registration_number', '=', number(index))
    .executeTakeFirst()
const school = (index: number, name: string) =>
  anInstitution(house.owner, { municipality_id: cesis, name, registration_number: number(index) })
const codesOf = ({ body }: Answer) => body.report.problems.map(({ code }: { code: string }) => code)

describe('a list of institutions', () => {
  test('is compared first, then adds, corrects and ends; what is not in it stays', async () => {
    const changed = await school(1, 'Vecais nosaukums')
    const ended = await school(2, 'Beidzamā pamatskola')
    await school(3, 'Nepieminētā pamatskola')
    const rows = [
      line(1, 'Jaunais nosaukums'),
      line(2, 'Beidzamā pamatskola', { closed: '01.09.2026.' }),
      line(4, 'Pievienotā pamatskola'),
    ]

    const checked = await checkFile(baiba, list(...rows))
    const before = await inRegister(4)
    const committed = await askFor(baiba, checked.body.id, 'commit')
    const effects = await baiba.get(`/imports/${checked.body.id}/effects`)

    expect(checked.body).toMatchObject({
      status: 'checked',
      report: { rows: 3, counts: { added: 1, changed: 1, ended: 1, unchanged: 0, left: 1 } },
      missingInstitutions: [{ name: 'Nepieminētā pamatskola', municipality: 'Cēsu novads' }],
    })
    expect(before).toBeUndefined()
    expect(committed.body.status).toBe('committed')
    expect(await inRegister(1)).toMatchObject({ id: changed, name: 'Jaunais nosaukums' })
    expect(await inRegister(2)).toMatchObject({ id: ended, closedOn: '2026-09-01' })
    expect(await inRegister(3)).toMatchObject({ closedOn: null })
    expect(await inRegister(4)).toMatchObject({ name: 'Pievienotā pamatskola', to: 9 })
    expect(effects.body.rows).toMatchObject([
      { change: 'added', name: 'Pievienotā pamatskola', municipality: 'Cēsu novads' },
      {
        change: 'changed',
        differences: [{ field: 'name', before: 'Vecais nosaukums', after: 'Jaunais nosaukums' }],
      },
      { change: 'ended', differences: [{ field: 'closedOn', before: null, after: '2026-09-01' }] },
    ])
  })

  test('comes from Excel too, and again it changes nothing', async () => {
    const content = anXlsx([
      ['Nosaukums', 'Veids', 'Dibinātājs', 'Pašvaldība'],
      [`Excel pamatskola ${serial}`, 'pamatskola', 'pašvaldība', 'Cēsu novads'],
    ])
    const bring = () => bringFile(baiba, { ...list(), content, name: 'iestades.xlsx' })

    const first = await bring()
    const second = await bring()

    expect(first.body.report.counts).toMatchObject({ added: 1 })
    expect(second.body.report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
  })

  test('ends an institution that is not in it only when that is said', async () => {
    const gone = await school(1, 'Slēgtā pamatskola')
    await school(2, 'Paliekošā pamatskola')
    const settings = { leavers: [gone], effectiveOn: '2026-09-01' }

    const brought = await bringFile(baiba, { ...list(line(3, 'Cita pamatskola')), settings })

    expect(brought.body.report.counts).toMatchObject({ added: 1, ended: 1, left: 1 })
    expect(await inRegister(1)).toMatchObject({ closedOn: '2026-09-01' })
    expect(await inRegister(2)).toMatchObject({ closedOn: null })
  })

  test('asks for words that nobody knows, and leaves the rows out that are of no interest', async () => {
    const rows = [line(1, 'Mūzikas skola', { kind: 'Mūzikas skola' }), line(2, 'Īsta pamatskola')]
    const asked = await checkFile(baiba, list(...rows))
    const settings = {
      institutionKinds: { ...asked.body.settings.institutionKinds, 'Mūzikas skola': 'skip' as const },
    }

    const answered = await bringFile(baiba, { ...list(...rows), settings })

    expect(asked.body).toMatchObject({
      status: 'refused',
      report: { questions: [{ about: 'institutionKind', value: 'Mūzikas skola', rows: 1 }] },
    })
    expect(codesOf(asked)).toEqual(['institution-kind-unknown'])
    expect(answered.body).toMatchObject({ status: 'committed', report: { skipped: 1, counts: { added: 1 } } })
  })

  test('tells every fault of a row, and is brought without it when that is chosen', async () => {
    const faulty = `44A;;;;Nekurienes novads;9;1;vakar`
    const refused = await checkFile(baiba, list(faulty, line(1, 'Labā pamatskola')))
    const settings = { leaveOutFaulty: true }

    const brought = await bringFile(baiba, { ...list(faulty, line(1, 'Labā pamatskola')), settings })

    expect(codesOf(refused)).toEqual([
      'institution-number-form',
      'institution-name-missing',
      'institution-kind-missing',
      'institution-founder-missing',
      'institution-municipality-unknown',
      'institution-grades-reversed',
      'institution-day-form',
    ])
    expect(brought.body).toMatchObject({ status: 'committed', report: { leftOut: 1, counts: { added: 1 } } })
  })

  test('tells which column it lacks', async () => {
    const checked = await checkFile(baiba, { ...list(), content: 'Nosaukums;Veids\nX;pamatskola\n' })

    expect(codesOf(checked)).toEqual(['column-missing', 'column-missing'])
  })

  test('is no OneRoster package: that is one of a school', async () => {
    const content = aRoster({ mode: 'bulk', number: '1234', name: 'Skola', pupils: [] })

    expect((await uploadFile(baiba, { ...list(), content })).body).toMatchObject({
      code: 'imports.roster-school',
    })
  })
})

describe('an institution with pupils', () => {
  test('does not end, and how many there are is told; without the row the rest is brought', async () => {
    const full = await school(1, 'Pilnā pamatskola')
    const place = await aClass(house.owner, { institution_id: full })
    for (const family_name of ['Bērza', 'Egle']) await aPupil(house.owner, place, { family_name })
    const rows = [line(1, 'Pilnā pamatskola', { closed: '2026-11-20' }), line(2, 'Cita pamatskola')]

    const refused = await checkFile(baiba, list(...rows))
    const ticked = await checkFile(baiba, {
      ...list(line(2, 'Cita pamatskola')),
      settings: { leavers: [full] },
    })
    const brought = await bringFile(baiba, { ...list(...rows), settings: { leaveOutFaulty: true } })

    expect(refused.body.report.problems).toMatchObject([
      {
        code: 'institution-has-pupils',
        severity: 'error',
        line: 2,
        params: { value: 'Pilnā pamatskola', count: 2, date: '2026-11-20' },
      },
    ])
    expect(ticked.body).toMatchObject({ status: 'refused', report: { blocking: 1 } })
    expect(brought.body).toMatchObject({ status: 'committed', report: { counts: { added: 1, ended: 0 } } })
    expect(await inRegister(1)).toMatchObject({ closedOn: null })
  })

  test('may end on a day to come, with a word of warning; another begins, as when two are merged', async () => {
    const full = await school(1, 'Pirmā pamatskola')
    await aPupil(house.owner, await aClass(house.owner, { institution_id: full }))
    const rows = [line(1, 'Pirmā pamatskola', { closed: '2027-07-01' }), line(2, 'Apvienotā pamatskola')]

    const brought = await bringFile(baiba, list(...rows))

    expect(brought.body).toMatchObject({
      status: 'committed',
      report: { counts: { added: 1, ended: 1 }, warnings: 1 },
    })
    expect(await inRegister(1)).toMatchObject({ closedOn: '2027-07-01' })
  })

  test('keeps its pupils and their history when it is renamed', async () => {
    const renamed = await school(1, 'Vecā pamatskola')
    const place = await aClass(house.owner, { institution_id: renamed })
    const pupilId = await aPupil(house.owner, place)

    await bringFile(baiba, list(line(1, 'Jaunā pamatskola')))

    const pupil = await house.owner
      .selectFrom('people.pupils')
      .select('institution_id')
      .where('id', '=', pupilId)
      .executeTakeFirstOrThrow()
    expect(pupil.institution_id).toBe(renamed)
    expect(await inRegister(1)).toMatchObject({ id: renamed, name: 'Jaunā pamatskola' })
  })
})

describe('undoing', () => {
  test('gives back what was and takes away what was added', async () => {
    await school(1, 'Vecā pamatskola')
    const brought = await bringFile(
      baiba,
      list(line(1, 'Jaunā pamatskola', { to: 6 }), line(2, 'Cita pamatskola')),
    )

    const undone = await askFor(baiba, brought.body.id, 'undo')

    expect(undone.body.status).toBe('undone')
    expect(await inRegister(1)).toMatchObject({ name: 'Vecā pamatskola', to: 9 })
    expect(await inRegister(2)).toBeUndefined()
  })

  test('is refused when an added institution is in use, and says in how many', async () => {
    const brought = await bringFile(baiba, list(line(1, 'Jaunā pamatskola'), line(2, 'Cita pamatskola')))
    const added = await inRegister(1)
    await aClass(house.owner, { institution_id: added?.id ?? '' })

    const refused = await askFor(baiba, brought.body.id, 'undo')

    expect(refused.body).toMatchObject({ code: 'imports.blocked-by-use' })
    expect(refused.body.message).toContain('1 tā pievienotajā iestādē')
  })

  test('is refused when somebody already works there', async () => {
    const brought = await bringFile(baiba, list(line(1, 'Jaunā pamatskola')))
    await someone(house.owner, 'school_leadership', 'institution', (await inRegister(1))?.id ?? '')

    expect((await askFor(baiba, brought.body.id, 'undo')).body.code).toBe('imports.blocked-by-use')
  })

  test('asks for a later list to be undone first', async () => {
    const first = await bringFile(baiba, list(line(1, 'Pirmais nosaukums')))
    const second = await bringFile(baiba, list(line(1, 'Otrais nosaukums')))

    const refused = await askFor(baiba, first.body.id, 'undo')
    await askFor(baiba, second.body.id, 'undo')
    const undone = await askFor(baiba, first.body.id, 'undo')

    expect(refused.body).toMatchObject({ code: 'imports.blocked-by-imports' })
    expect(undone.body.status).toBe('undone')
  })

  test('is refused when what it changed was changed elsewhere since', async () => {
    const id = await school(1, 'Vecā pamatskola')
    const brought = await bringFile(baiba, list(line(1, 'Jaunā pamatskola')))
    await house.owner
      .updateTable('institutions.institutions')
      .set({ name: 'Cita' })
      .where('id', '=', id)
      .execute()

    const failed = await askFor(baiba, brought.body.id, 'undo')

    expect(failed.body).toMatchObject({
      status: 'committed',
      job: { problem: { code: 'imports.blocked-by-register', params: { name: 'Cita' } } },
    })
  })

  test('is refused when an institution that would end again has pupils by now', async () => {
    const id = await school(1, 'Atkal strādā')
    await house.owner
      .updateTable('institutions.institutions')
      .set({ closed_on: '2026-09-01' })
      .where('id', '=', id)
      .execute()
    const brought = await bringFile(baiba, list(line(1, 'Atkal strādā')))
    await aPupil(house.owner, await aClass(house.owner, { institution_id: id }))

    const failed = await askFor(baiba, brought.body.id, 'undo')

    expect(failed.body).toMatchObject({
      status: 'committed',
      job: { problem: { code: 'imports.blocked-by-enrolled', params: { count: 1 } } },
    })
  })
})

describe('somebody else', () => {
  test.each([
    ['school_leadership', 'institution'],
    ['records_clerk', 'institution'],
    ['municipal_coordinator', 'municipality'],
    ['administrator', 'system'],
    ['state_analyst', 'country'],
  ] as const)('as %s brings no institutions, neither there nor at home', async (role, scope) => {
    const home = await aClass(house.owner)
    const scopeId = {
      institution: home.institutionId,
      municipality: home.municipalityId,
      system: null,
      country: null,
    }
    const browser = await house.as(await someone(house.owner, role, scope, scopeId[scope]))
    const begin = (institutionId: string) =>
      browser.post(`/institutions/${institutionId}/imports`, {
        id: newId(),
        kind: 'institutions',
        schoolYear: '2026/27',
      })

    expect((await begin(office)).status).toBe(404)
    expect((await begin(home.institutionId)).status).toBe(404)
  })

  test('does not see an import of the register, not even as a clerk of its office', async () => {
    const importId = (await checkFile(baiba, list(line(1, 'Kāda pamatskola')))).body.id
    const clerk = await house.as(await someone(house.owner, 'records_clerk', 'institution', office))

    expect((await clerk.get(`/imports/${importId}`)).status).toBe(404)
    expect((await clerk.get('/imports')).body.rows).toEqual([])
  })

  test('who keeps the register brings nothing of pupils and sees no file about them', async () => {
    const begun = await baiba.post(`/institutions/${office}/imports`, {
      id: newId(),
      kind: 'class_list',
      schoolYear: '2026/27',
    })
    const uploaded = await uploadFile(baiba, list(line(1, 'Kāda pamatskola')))
    const read = await baiba.put(`/imports/${uploaded.body.id}/kind`, { kind: 'class_list' })
    const municipalityId = (
      await house.owner
        .selectFrom('institutions.institutions')
        .select('municipality_id')
        .where('id', '=', office)
        .executeTakeFirstOrThrow()
    ).municipality_id
    const ofPupils = await anImport(house.owner, { institutionId: office, municipalityId, by: baibaId })

    expect([begun.status, read.status]).toEqual([404, 404])
    expect((await baiba.get(`/imports/${ofPupils}`)).status).toBe(404)
    expect((await baiba.get('/imports')).body.institutions).toEqual([
      { id: office, name: 'Aģentūra', kinds: ['institutions'] },
    ])
  })

  test('cannot write the register past the server either', async () => {
    const clerk = await someone(house.owner, 'records_clerk', 'institution', office)
    const id = await school(1, 'Kāda pamatskola')

    const written = await asActor(house.services.db, { actorId: clerk, today: '2026-11-20' }, (trx) =>
      trx
        .updateTable('institutions.institutions')
        .set({ name: 'Mana' })
        .where('id', '=', id)
        .executeTakeFirst(),
    )

    expect(Number(written.numUpdatedRows)).toBe(0)
  })
})
