import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile, uploadFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
})
afterAll(() => house.close())

const heading = 'Datums;Skolēns;Klase;Ieraksta veids;Ieraksta teksts'
const file = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'behaviour' as const,
  content: [heading, ...rows].join('\r\n'),
})
const rows = [
  '02.11.2026.;Liepiņa Elza;7.b;Uzslava;Palīdzēja klasesbiedram',
  '03.11.2026.;Liepiņa Elza;7.b;Aizrādījums;Traucēja stundu; skaļi runāja'.replace('; skaļi', ', skaļi'),
  '04.11.2026.;Liepiņa Elza;7.b;Starpgadījums;',
]
const records = (pupilId = elza) =>
  house.owner
    .selectFrom('signals.behaviour_records')
    .select(['on_date', 'kind', 'remark'])
    .where('pupil_id', '=', pupilId)
    .orderBy('on_date')
    .execute()
const summary = async () =>
  house.owner
    .selectFrom('signals.term_summaries')
    .select(['praises', 'reprimands', 'incidents', 'behaviour_until'])
    .where('pupil_id', '=', elza)
    .where('semester_id', '=', await thisSemester(house.owner))
    .executeTakeFirst()

describe('a file of remarks', () => {
  test('is suggested to be read by its headings and words', async () => {
    const uploaded = await uploadFile(
      rita,
      file(...rows, '05.11.2026.;Liepiņa Elza;7.b;Paziņojums;Ekskursija'),
    )

    expect(uploaded.body.settings).toMatchObject({
      columns: { onDate: 0, fullName: 1, className: 2, behaviourKind: 3, remark: 4 },
      behaviourKinds: {
        Uzslava: 'praise',
        Aizrādījums: 'reprimand',
        Starpgadījums: 'incident',
        Paziņojums: 'skip',
      },
    })
  })

  test('is rehearsed without changing anything', async () => {
    const answer = await checkFile(rita, file(...rows))

    expect(answer.body).toMatchObject({
      status: 'checked',
      report: { rows: 3, errors: 0, counts: { added: 3, unchanged: 0, pupils: 1 } },
    })
    expect(await records()).toEqual([])
    expect(await summary()).toBeUndefined()
  })

  test('says of the rows of words that are skipped whether that was chosen or is so by default', async () => {
    const more = [
      '05.11.2026.;Liepiņa Elza;7.b;Paziņojums;Ekskursija',
      '06.11.2026.;Liepiņa Elza;7.b;Dežūra;',
      '07.11.2026.;Liepiņa Elza;7.b;Paziņojums;',
    ]
    const uploaded = await uploadFile(rita, file(...rows, ...more))
    const behaviourKinds = { ...uploaded.body.settings.behaviourKinds, Dežūra: 'skip' }
    const settings = { ...uploaded.body.settings, behaviourKinds }

    const answer = await askFor(rita, uploaded.body.id, 'check', { settings })

    expect(answer.body.report).toMatchObject({
      rows: 6,
      skipped: 3,
      counts: { added: 3 },
      skippedBy: [
        { about: 'behaviourKind', value: 'Paziņojums', byDefault: true, rows: 2, lines: [5, 7] },
        { about: 'behaviourKind', value: 'Dežūra', byDefault: false, rows: 1, lines: [6] },
      ],
    })
  })

  test('is written, summed up by semester, and taken back whole', async () => {
    const answer = await bringFile(rita, file(...rows))

    expect(answer.body.status).toBe('committed')
    expect(await records()).toEqual([
      { on_date: '2026-11-02', kind: 'praise', remark: 'Palīdzēja klasesbiedram' },
      { on_date: '2026-11-03', kind: 'reprimand', remark: 'Traucēja stundu, skaļi runāja' },
      { on_date: '2026-11-04', kind: 'incident', remark: '' },
    ])
    expect(await summary()).toEqual({
      praises: 1,
      reprimands: 1,
      incidents: 1,
      behaviour_until: '2026-11-04',
    })

    expect((await askFor(rita, answer.body.id, 'undo')).body.status).toBe('undone')

    expect(await records()).toEqual([])
    expect(await summary()).toBeUndefined()
  })

  test('sent again adds only what is new, and says which rows it repeats', async () => {
    await bringFile(rita, file(...rows))

    const again = await bringFile(
      rita,
      file(...rows, ...rows.slice(0, 1), '05.11.2026.;Liepiņa Elza;7.b;Uzslava;'),
    )

    expect(again.body.report).toMatchObject({
      counts: { added: 1, unchanged: 3 },
      warnings: 1,
      problems: [{ code: 'row-repeated', line: 5, params: { firstLine: 2 } }],
    })
    expect(await records()).toHaveLength(4)
  })

  test('with a word that nobody knows waits for its meaning', async () => {
    const row = '05.11.2026.;Liepiņa Elza;7.b;Zaļā kartīte;'
    const refused = await checkFile(rita, file(row))

    expect(refused.body).toMatchObject({
      status: 'refused',
      report: {
        questions: [{ about: 'behaviourKind', value: 'Zaļā kartīte', rows: 1 }],
        problems: [{ code: 'behaviour-kind-unknown' }],
      },
    })
    const known = await bringFile(rita, {
      ...file(row),
      settings: { behaviourKinds: { 'Zaļā kartīte': 'praise' } },
    })
    expect(known.body.status).toBe('committed')
  })

  test('keeps names and words of remarks out of the journal', async () => {
    await bringFile(rita, file(...rows))

    const journal = JSON.stringify(await house.owner.selectFrom('audit.journal').selectAll().execute())
    expect(journal).not.toContain('Traucēja')
    expect(journal).not.toContain('Liepiņa')
  })

  test('is no business of another school or of a teacher', async () => {
    const elsewhere = await aClass(house.owner)
    const stranger = await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)

    for (const person of [stranger, teacher]) {
      const answer = await uploadFile(await house.as(person), file(...rows))
      expect(answer.status).toBe(404)
    }
  })
})

describe('what the rules make of it', () => {
  const five = ['02', '03', '04', '05', '06'].map(
    (day) => `${day}.11.2026.;Liepiņa Elza;7.b;${day === '06' ? 'Starpgadījums' : 'Aizrādījums'};`,
  )
  const flags = () =>
    house.owner
      .selectFrom('risk.flags')
      .select(['rule', 'facts', 'data_until', 'withdrawn_at'])
      .where('pupil_id', '=', elza)
      .execute()

  async function leadershipMakesItsOwn() {
    const dace = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )
    const code = crypto.randomUUID()
    const answer = await dace.put(`/rules/${code}`, {
      owner: { kind: 'institution', id: place.institutionId },
      nameLv: 'Saruna par uzvedību',
      nameEn: 'A talk about behaviour',
      derivedFrom: null,
      settings: {
        numbers: { kind: 'behaviour', thresholds: { atLeastRecords: 5 } },
        level: 'attention',
        grades: null,
      },
      validFrom: '2026-11-20',
      reason: 'Lai runātu agrāk.',
    })
    expect(answer.status).toBe(200)
    return code
  }

  test('exactly five reprimands and incidents are noticed where the school has decided so, four are not', async () => {
    const rule = await leadershipMakesItsOwn()
    await bringFile(rita, file(...five.slice(0, 4), '09.11.2026.;Liepiņa Elza;7.b;Uzslava;'))
    expect(await flags()).toEqual([])

    const answer = await bringFile(rita, file(...five))

    expect(answer.body.report.flags).toMatchObject({ raised: 1 })
    const facts = { rule: 'behaviour', reprimands: 4, incidents: 1, limit: 5 }
    expect(await flags()).toMatchObject([{ rule, facts, data_until: '2026-11-09', withdrawn_at: null }])

    await askFor(rita, answer.body.id, 'undo')

    expect(await flags()).toMatchObject([{ withdrawn_at: expect.any(Date) }])
  })

  test('the foreign sign by itself notices nobody', async () => {
    await bringFile(rita, file(...five))

    expect(await flags()).toEqual([])
  })
})

describe('who may read remarks', () => {
  beforeEach(async () => {
    await bringFile(rita, file(...rows))
  })

  test.each([
    ['class_teacher', 'class'],
    ['support_specialist', 'institution'],
    ['school_leadership', 'institution'],
  ] as const)('a %s sees them with the counts of the semester', async (role, kind) => {
    const id = kind === 'class' ? place.classId : place.institutionId
    const browser = await house.as(await someone(house.owner, role, kind, id))

    const answer = await browser.get(`/pupils/${elza}/behaviour`)

    expect(answer.body).toEqual({
      until: '2026-11-04',
      semesters: [{ schoolYear: '2026/27', number: 1, praises: 1, reprimands: 1, incidents: 1 }],
      records: [
        { on: '2026-11-04', kind: 'incident', remark: '' },
        { on: '2026-11-03', kind: 'reprimand', remark: 'Traucēja stundu, skaļi runāja' },
        { on: '2026-11-02', kind: 'praise', remark: 'Palīdzēja klasesbiedram' },
      ],
    })
  })

  test('somebody without remarks is told how far those of the school reach, not those of another', async () => {
    const nextDoor = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const elsewhere = await aClass(house.owner)
    const ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', nextDoor.classId))
    const other = await house.as(await someone(house.owner, 'class_teacher', 'class', elsewhere.classId))

    const here = await ilze.get(`/pupils/${await aPupil(house.owner, nextDoor)}/behaviour`)
    const there = await other.get(`/pupils/${await aPupil(house.owner, elsewhere)}/behaviour`)

    expect(here.body).toEqual({ until: '2026-11-04', semesters: [], records: [] })
    expect(there.body.until).toBeNull()
  })

  test('nobody else does: not by the page, and not past it in the database', async () => {
    const nextDoor = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const elsewhere = await aClass(house.owner)
    const strangers = [
      await someone(house.owner, 'subject_teacher', 'class', place.classId),
      await someone(house.owner, 'class_teacher', 'class', nextDoor.classId),
      await someone(house.owner, 'school_leadership', 'institution', elsewhere.institutionId),
      await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
      await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId),
      await someone(house.owner, 'guardian', 'pupil', elza),
      await someone(house.owner, 'pupil', 'pupil', elza),
    ]
    for (const stranger of strangers) {
      expect((await (await house.as(stranger)).get(`/pupils/${elza}/behaviour`)).status).toBe(404)
      const { rows: seen } = await asActor(
        house.services.db,
        { actorId: stranger, today: '2026-11-20' },
        (trx) => sql`select from signals.behaviour_records where pupil_id = ${elza}::uuid`.execute(trx),
      )
      expect(seen).toEqual([])
    }
  })

  test('nobody changes a remark, and nobody writes for another school, even past the page', async () => {
    const elsewhere = await aClass(house.owner)
    const stranger = await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId)
    const asStranger = (statement: ReturnType<typeof sql>) =>
      asActor(house.services.db, { actorId: stranger, today: '2026-11-20' }, (trx) => statement.execute(trx))

    await expect(asStranger(sql`update signals.behaviour_records set remark = ''`)).rejects.toThrow(
      'permission denied',
    )
    await expect(
      asStranger(sql`insert into signals.behaviour_records (pupil_id, on_date, kind, school_year, recorded_institution_id)
        values (${elza}::uuid, '2026-11-05', 'incident', '2026/27', ${place.institutionId}::uuid)`),
    ).rejects.toThrow('row-level security')
    await asStranger(sql`delete from signals.behaviour_records where pupil_id = ${elza}::uuid`)
    expect(await records()).toHaveLength(3)
  })
})
