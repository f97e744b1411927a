import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withCode } from '#foundation/people/testing/builders.ts'
import { askFor, bringFile, checkFile } from '#notice/imports/testing/bring-file.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, anInstitution, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let neighbour: BuiltPlace
let ritaId: string
let rita: Client
let mara: Client
let stella: string
let twin: string
let codes = 10

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  const { owner } = house
  place = await aClass(owner)
  const other = await anInstitution(owner, { municipality_id: place.municipalityId, name: 'Kaimiņu skola' })
  neighbour = await aClass(owner, { institution_id: other })
  ritaId = await someone(owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  mara = await house.as(await someone(owner, 'municipal_coordinator', 'municipality', place.municipalityId))
  stella = await aStella(place, { school_number: '118' }, true)
  twin = await aStella(place, { given_name: 'Stela' })
})
afterAll(() => house.close())

function aStella(at: BuiltPlace, differs: object = {}, isCoded = false): Promise<string> {
  const id = newId()
  codes += 1
  const code = isCoded ? withCode(id, `140713909${codes}`) : { id }
  return aPupil(house.owner, at, { given_name: 'Stella', family_name: 'Blūma', ...code, ...differs })
}

const pairsOf = async (browser: Client) =>
  (await browser.get('/duplicates')).body.pairs.map((pair: { pupils: { id: string }[] }) =>
    pair.pupils.map(({ id }) => id),
  )
/** What *Today* says of duplicates: schools with how many pairs wait. */
const waitingFor = async (browser: Client) =>
  (await browser.get('/today')).body.items
    .filter(({ kind }: { kind: string }) => kind === 'duplicates')
    .map((item: { institution: { id: string }; count: number }) => [item.institution.id, item.count])
const choices = (one: string, other: string) => ({
  pupilIds: [one, other],
  name: one,
  bornOn: one,
  sex: one,
  schoolNumber: one,
  declaredMunicipality: one,
  place: one,
})
const merge = (browser = rita, one = stella, other = twin) =>
  browser.post('/duplicates/merges', choices(one, other))

describe('found', () => {
  test('a pair stands side by side, with what speaks for it and how much the reader may know of each', async () => {
    const { body } = await rita.get('/duplicates')

    expect(body.total).toBe(1)
    expect(body.pairs[0]).toMatchObject({
      for: ['name-near', 'born-same', 'class-same'],
      against: [],
      pupils: [
        { id: stella, hasCode: true, schoolNumber: '118', since: '2026-09-01' },
        { id: twin, hasCode: false, schoolNumber: null },
      ],
    })
    expect(body.pairs[0].pupils[0].counts).toEqual([
      { kind: 'enrolments', count: 1 },
      { kind: 'guardians', count: 0 },
      { kind: 'absences', count: 0 },
      { kind: 'marks', count: 0 },
    ])
    expect(JSON.stringify(body)).not.toContain('14071390')
  })

  test('a pair stands on Today of the secretary until it is merged, and of nobody else', async () => {
    const head = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', place.institutionId),
    )
    const before = await waitingFor(rita)

    await merge()

    expect(before).toEqual([[place.institutionId, 1]])
    expect(await waitingFor(rita)).toEqual([])
    expect([await waitingFor(mara), await waitingFor(head)]).toEqual([[], []])
  })

  test('the number on Today is that of now: after an import that tells two apart, a merge, its undoing and an answer', async () => {
    const counts = [await waitingFor(rita)]
    const count = async () => counts.push(await waitingFor(rita))
    const list = {
      institutionId: place.institutionId,
      kind: 'class_list' as const,
      content:
        'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums\n7.b;Blūma;Stela;14.03.2013.;S\n7.b;Bluma;Stella;26.11.2011.;S',
    }

    const checked = await checkFile(rita, list)
    const [doubt] = checked.body.report.doubts
    const settings = { ...checked.body.settings, sameChild: { [doubt.key]: 'other' } }
    await askFor(rita, checked.body.id, 'check', { settings })
    await askFor(rita, checked.body.id, 'commit')
    await count()
    const merged = await merge()
    await count()
    await rita.post(`/duplicates/merges/${merged.body.mergeId}/undo`)
    await count()
    await rita.post('/duplicates/apart', { pupilIds: [stella, twin] })
    await count()
    await askFor(rita, checked.body.id, 'undo')
    await count()

    const here = (number: number) => [[place.institutionId, number]]
    expect(counts).toEqual([here(1), here(1), [], here(1), [], []])
  })

  test('two personal codes are two children', async () => {
    await house.owner
      .updateTable('people.pupils')
      .set(withCode(twin, '14071390999'))
      .where('id', '=', twin)
      .execute()

    expect(await pairsOf(rita)).toEqual([])
    expect((await merge()).body.code).toBe('duplicates.codes-differ')
  })

  test('a secretary does not learn of a child of another school; who answers for the municipality does', async () => {
    const there = await aStella(neighbour)

    expect(await pairsOf(rita)).toEqual([[stella, twin]])
    expect(await pairsOf(mara)).toEqual(
      expect.arrayContaining([
        [stella, there],
        [twin, there],
      ]),
    )
    expect((await pairsOf(mara)).length).toBe(2)
    const [ofSchool, ofMunicipality] = [await rita.get('/duplicates'), await mara.get('/duplicates')]
    expect([ofSchool.body.acrossOnly, ofMunicipality.body.acrossOnly]).toEqual([false, true])
    expect((await merge(rita, stella, there)).status).toBe(404)
    expect((await rita.post('/duplicates/apart', { pupilIds: [stella, there] })).status).toBe(404)
  })

  test.each([
    ['class_teacher', 'class'],
    ['support_specialist', 'institution'],
    ['school_leadership', 'institution'],
    ['administrator', 'system'],
  ] as const)('%s is refused', async (role, scope) => {
    const id = { class: place.classId, institution: place.institutionId, system: null }[scope]
    const browser = await house.as(await someone(house.owner, role, scope, id))

    const answers = [await browser.get('/duplicates'), await merge(browser)]

    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })

  test('only what looks like one child can be merged', async () => {
    const other = await aPupil(house.owner, place, { given_name: 'Marta', family_name: 'Ozoliņa' })

    expect((await merge(rita, stella, other)).body.code).toBe('duplicates.not-alike')
  })
})

describe('two of one name whose birth dates differ', () => {
  const other = { family_name: 'Bluma', born_on: '2011-11-26' }
  const asked = async (browser: Client) =>
    (await browser.get('/duplicates')).body.pairs.map(
      (pair: { pupils: { id: string }[]; for: string[]; against: string[] }) => [
        pair.pupils.map(({ id }) => id),
        pair.for,
        pair.against,
      ],
    )
  const gradeOf = async (grade: number, at = place) =>
    aClass(house.owner, { institution_id: at.institutionId, name: `${grade}.c`, grade })

  beforeEach(() => rita.post('/duplicates/apart', { pupilIds: [stella, twin] }))

  test.each([
    ['the same name', other, 'name-same'],
    ['the names turned', { ...other, given_name: 'Bluma', family_name: 'Stella' }, 'name-turned'],
  ])('and who are of one class are asked about: %s', async (_name, differs, sign) => {
    const third = await aStella(place, differs)

    expect(await asked(rita)).toEqual([[[stella, third], [sign, 'class-same'], ['born-other']]])
  })

  test('come after those for whom more speaks', async () => {
    const weak = await aStella(place, other)
    const strong = await aStella(place, { sex: 'male', school_number: '7' })

    expect(await pairsOf(rita)).toEqual([
      [twin, strong],
      [stella, strong],
      [stella, weak],
      [weak, strong],
    ])
  })

  test('and who learn in one grade are asked about: the school in its own, the municipality in others', async () => {
    const besides = await aStella(await gradeOf(7), other)
    const there = await aStella(neighbour, { ...other, born_on: '2012-02-02' })

    expect(await asked(rita)).toEqual([
      [
        [stella, besides],
        ['name-same', 'grade-same'],
        ['born-other', 'both-present'],
      ],
    ])
    const across = (await asked(mara)).map(([ids]: [string[]]) => ids)
    expect(across).toHaveLength(2)
    expect(across).toEqual(
      expect.arrayContaining([
        [stella, there],
        [besides, there],
      ]),
    )
  })

  test('are asked about also when one of them has left since', async () => {
    const third = await aStella(place, other)
    await leave(third, '2026-10-01')

    expect(await pairsOf(mara)).toEqual([[stella, third]])
  })

  test('but not in another grade, another municipality or at another time', async () => {
    await aStella(await gradeOf(5), other)
    await aStella(await aClass(house.owner), other)
    const before = await aStella(await gradeOf(7), { ...other, born_on: '2012-02-02' })
    await leave(before, '2026-09-10')
    await house.owner
      .updateTable('people.enrolments')
      .set({ starts_on: '2026-09-20' })
      .where('pupil_id', '=', stella)
      .execute()

    expect([await pairsOf(rita), await pairsOf(mara)]).toEqual([[], []])
  })

  test('are two children once that is said, and one child when that is', async () => {
    const third = await aStella(place, other)
    const told = await rita.post('/duplicates/apart', { pupilIds: [stella, third] })
    const during = await pairsOf(rita)
    await rita.delete(`/duplicates/apart/${told.body.apartId}`)

    const merged = await merge(rita, stella, third)

    expect(during).toEqual([])
    expect(merged.status).toBe(200)
    expect(await pairsOf(rita)).toEqual([])
  })

  async function leave(pupilId: string, on: string): Promise<void> {
    await house.owner
      .updateTable('people.enrolments')
      .set({ ends_on: on })
      .where('pupil_id', '=', pupilId)
      .execute()
    await house.owner
      .updateTable('people.pupils')
      .set({ institution_id: null, class_id: null })
      .where('id', '=', pupilId)
      .execute()
  }
})

describe('two of one given name and birth date with other family names', () => {
  const renamed = { family_name: 'Ozola' }
  const gradeOf = (grade: number, at = place) =>
    aClass(house.owner, { institution_id: at.institutionId, name: `${grade}.c`, grade })
  const enrolled = (pupilId: string, set: { starts_on?: string; ends_on?: string }) =>
    house.owner.updateTable('people.enrolments').set(set).where('pupil_id', '=', pupilId).execute()
  const leave = async (pupilId: string, on: string) => {
    await enrolled(pupilId, { ends_on: on })
    await house.owner
      .updateTable('people.pupils')
      .set({ institution_id: null, class_id: null })
      .where('id', '=', pupilId)
      .execute()
  }

  test('are asked about in one class, after all others, until they are told apart', async () => {
    const third = await aStella(place, renamed)

    const { body } = await rita.get('/duplicates')
    await rita.post('/duplicates/apart', { pupilIds: [stella, third] })

    expect(body.pairs.map(({ pupils: [, other] }: { pupils: { id: string }[] }) => other?.id)).toEqual([
      twin,
      third,
    ])
    expect(body.pairs[1]).toMatchObject({
      for: ['given-same', 'born-same', 'class-same'],
      against: ['family-other'],
    })
    expect(await pairsOf(rita)).toEqual([[stella, twin]])
  })

  test('are merged when somebody says that they are one child', async () => {
    const third = await aStella(place, renamed)

    expect((await merge(rita, stella, third)).status).toBe(200)
    expect(await pairsOf(rita)).toEqual([[stella, twin]])
  })

  test('are asked about in one grade of one school, not of two', async () => {
    const besides = await aStella(await gradeOf(7), renamed)
    await aStella(neighbour, { family_name: 'Zariņa' })

    expect(await pairsOf(rita)).toEqual([
      [stella, twin],
      [stella, besides],
    ])
    expect(await pairsOf(mara)).toEqual([])
  })

  test('are asked about when one came about when the other left, also to another school', async () => {
    const left = await aStella(place, renamed)
    const came = await aStella(neighbour, { family_name: 'Zariņa' })
    await leave(left, '2026-10-10')
    await enrolled(came, { starts_on: '2026-11-02' })

    const { pairs } = (await mara.get('/duplicates')).body

    const found = pairs.map((pair: { pupils: { id: string }[]; for: string[] }) => [
      pair.pupils.map(({ id }) => id),
      pair.for,
    ])
    expect(found).toContainEqual([
      [came, left],
      ['given-same', 'born-same', 'left-and-came'],
    ])
  })

  test('but not another given name, sex or grade, nor long after the other has left', async () => {
    await aStella(place, { ...renamed, given_name: 'Marta' })
    await aStella(place, { ...renamed, sex: 'male' })
    await aStella(await gradeOf(5), { family_name: 'Zariņa' })
    const left = await aStella(await gradeOf(4), { family_name: 'Egle' })
    await leave(left, '2026-09-10')
    for (const id of [stella, twin]) await enrolled(id, { starts_on: '2026-11-20' })

    expect(await pairsOf(rita)).toEqual([[stella, twin]])
    expect((await pairsOf(mara)).flat()).not.toContain(stella)
  })
})

describe('told apart', () => {
  test('two children are not asked about again, until that is taken back', async () => {
    const told = await rita.post('/duplicates/apart', { pupilIds: [twin, stella] })
    const after = await rita.get('/duplicates')
    const refused = await merge()
    await rita.delete(`/duplicates/apart/${told.body.apartId}`)

    expect(after.body.pairs).toEqual([])
    expect(after.body.apart).toMatchObject([{ id: told.body.apartId, by: { givenName: 'Kāds' } }])
    expect(refused.body.code).toBe('duplicates.are-told-apart')
    expect(await pairsOf(rita)).toEqual([[stella, twin]])
  })
})

describe('told apart from a third', () => {
  test('holds for the pupil of now, and for the record again when the merge is undone', async () => {
    const third = await aStella(place)
    await rita.post('/duplicates/apart', { pupilIds: [twin, third] })
    const { body } = await merge()

    const during = await pairsOf(rita)
    await rita.post(`/duplicates/merges/${body.mergeId}/undo`)

    expect(during).toEqual([])
    expect(await pairsOf(rita)).toEqual(
      expect.arrayContaining([
        [stella, twin],
        [stella, third],
      ]),
    )
    expect(await pairsOf(rita)).toHaveLength(2)
  })
})

describe('merged', () => {
  test('the old address leads to the pupil, who is found once and tells of the merge', async () => {
    await merge()

    const old = await rita.get(`/pupils/${twin}`)
    const found = await rita.post('/pupils/search', { text: 'Blūma' })
    expect(old.body).toMatchObject({ id: stella, merges: [{ givenName: 'Stela', familyName: 'Blūma' }] })
    expect(found.body.rows.map((row: { id: string }) => row.id)).toEqual([stella])
    expect(await pairsOf(rita)).toEqual([])
  })

  test('who may not see the pupil learns nothing by the old address', async () => {
    await merge()
    const stranger = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', neighbour.institutionId),
    )

    expect((await stranger.get(`/pupils/${twin}`)).status).toBe(404)
  })

  test('a draft that was open by the old address goes on: no word is lost', async () => {
    const ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
    const first = await ilze.put(`/pupils/${twin}/note-draft`, { value: 'Rīt', version: 0 })
    await merge()

    const second = await ilze.put(`/pupils/${twin}/note-draft`, {
      value: 'Rīt zvanīt mammai.',
      version: first.body.version,
    })

    expect([first.status, second.status]).toEqual([200, 200])
    const drafts = await house.owner
      .selectFrom('notes.drafts')
      .select(['pupil_id', 'value'])
      .where('pupil_id', 'in', [stella, twin])
      .execute()
    expect(drafts).toEqual([{ pupil_id: stella, value: 'Rīt zvanīt mammai.' }])
  })

  test('the journal tells of it with ids alone, and who looked at either has looked at the pupil', async () => {
    const ilzeId = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const ilze = await house.as(ilzeId)
    await ilze.get(`/pupils/${twin}`)
    const { body } = await merge()

    const [row] = await journalOf(house, { event: 'duplicates.pupils-merged', actorId: ritaId })
    const access = await ilze.get(`/pupils/${stella}/access`)
    expect(row?.details).toMatchObject({ merge: body.mergeId, kept: stella, absorbed: twin })
    expect(JSON.stringify(row)).not.toContain('Blūma')
    const events = access.body.visits.flatMap((visit: { events: string[] }) => visit.events)
    expect(events).toEqual(expect.arrayContaining(['people.pupil-read', 'duplicates.pupils-merged']))
  })

  test('undone, whoever looked at the one in between has looked at both', async () => {
    const ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
    const { body } = await merge()
    await ilze.get(`/pupils/${stella}`)
    await rita.post(`/duplicates/merges/${body.mergeId}/undo`)

    const access = await ilze.get(`/pupils/${twin}/access`)

    const events = access.body.visits.flatMap((visit: { events: string[] }) => visit.events)
    expect(events).toContain('people.pupil-read')
    expect(await pairsOf(rita)).toEqual([[stella, twin]])
  })

  test('merged twice, each is undone in turn, the later one first', async () => {
    const third = await aStella(place, { given_name: 'Stela', family_name: 'Bluma' })
    const first = await merge(rita, twin, third)
    const second = await merge(rita, stella, first.body.pupilId)
    const [older, newer] = [first.body.mergeId, second.body.mergeId]

    const chain = await rita.get(`/pupils/${third}`)
    const tooEarly = await rita.post(`/duplicates/merges/${older}/undo`)
    const undone = [
      await rita.post(`/duplicates/merges/${newer}/undo`),
      await rita.post(`/duplicates/merges/${older}/undo`),
    ]

    expect(chain.body.id).toBe(stella)
    expect(tooEarly.body.code).toBe('duplicates.blocked-by-merge')
    expect(undone.map(({ status }) => status)).toEqual([200, 200])
    expect(await pairsOf(rita)).toHaveLength(3)
  })

  test('across schools by the municipality: the child is where was chosen, and the school cannot undo it alone', async () => {
    const there = await aStella(neighbour)
    const input = { ...choices(stella, there), place: there }
    const { body } = await mara.post('/duplicates/merges', input)
    const clerk = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', neighbour.institutionId),
    )

    const now = await clerk.get(`/pupils/${stella}`)
    const list = await clerk.get('/duplicates')
    const refused = await clerk.post(`/duplicates/merges/${body.mergeId}/undo`)
    const undone = await mara.post(`/duplicates/merges/${body.mergeId}/undo`)

    expect(now.body.institution.name).toBe('Kaimiņu skola')
    expect(list.body.merges).toMatchObject([{ id: body.mergeId, canUndo: false }])
    expect([refused.status, undone.status]).toEqual([404, 200])
    expect((await clerk.get(`/pupils/${stella}`)).status).toBe(404)
    expect((await clerk.get(`/pupils/${there}`)).status).toBe(200)
  })

  test('the list says who merged, how much moved and which value no longer holds', async () => {
    await merge()

    const { body } = await rita.get('/duplicates')

    expect(body.merges).toMatchObject([
      {
        pupilId: stella,
        givenName: 'Stela',
        moved: 0,
        setAside: 1,
        kinds: [{ kind: 'enrolments', moved: 0, setAside: 1 }],
        unheld: [{ field: 'name', value: 'Stela Blūma' }],
        canUndo: true,
      },
    ])
  })

  test('while an import of the school runs, it is asked to wait', async () => {
    const client = await house.ownerPool.connect()
    await client.query(`select pg_advisory_lock(hashtextextended('imports:${place.institutionId}', 0))`)

    const answer = await merge()

    await client.query(`select pg_advisory_unlock(hashtextextended('imports:${place.institutionId}', 0))`)
    client.release()
    expect(answer.body.code).toBe('duplicates.import-runs')
  })
})

describe('imports afterwards', () => {
  const absences = (name: string) => ({
    institutionId: place.institutionId,
    kind: 'absences' as const,
    content: `Datums;Stunda;Skolēns;Klase;Kavējuma veids\n20.11.2026.;3;${name};7.b;ns`,
  })

  test('a class list that still names the record as it was means the pupil, and changes nothing', async () => {
    await merge()

    const checked = await checkFile(rita, {
      institutionId: place.institutionId,
      kind: 'class_list',
      content: 'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums\n7.b;Blūma;Stela;14.03.2013.;S',
    })

    expect(checked.body.report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    expect(checked.body.report.doubts).toEqual([])
  })

  test('absences of the former name are the pupil’s; until they are undone, so is the merge', async () => {
    const { body } = await merge()
    const imported = await bringFile(rita, absences('Stela Blūma'))

    const refused = await rita.post(`/duplicates/merges/${body.mergeId}/undo`)

    expect(imported.body.report.counts.added).toBe(1)
    expect(refused.body.code).toBe('duplicates.blocked-by-signals')
  })

  test('an import from before stays until the merge is undone', async () => {
    const imported = await bringFile(rita, absences('Stela Blūma'))
    const { body } = await merge()

    const refused = await rita.post(`/imports/${imported.body.id}/undo`)
    await rita.post(`/duplicates/merges/${body.mergeId}/undo`)
    const undone = await rita.post(`/imports/${imported.body.id}/undo`)

    expect(refused.body.code).toBe('imports.blocked-by-merges')
    expect(undone.status).toBe(200)
  })
})
