import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anOwnRule } from '../testing/builders.ts'
import { applyDueRules } from './apply-due-rules.ts'
import { recomputeFlags } from './recompute-flags.ts'

let house: TestHouse
let place: BuiltPlace
let semesterId: string
let dace: string
let code: string

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
})
beforeEach(async () => {
  house.clock.set('2026-11-20T10:00:00Z')
  place = await aClass(house.owner)
  dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  code = newId()
})
afterAll(() => house.close())

async function absentPupil(lessons: number, at = place): Promise<string> {
  const pupilId = await aPupil(house.owner, at)
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      pupil_id: pupilId,
      semester_id: semesterId,
      lessons_unexcused: lessons,
      absences_until: '2026-11-14',
      municipality_id: at.municipalityId,
      institution_id: at.institutionId,
      class_id: at.classId,
    })
    .execute()
  return pupilId
}

const moreThan = (moreThanLessons: number, grades: { from: number; to: number } | null = null) => ({
  numbers: { kind: 'unexcused-lessons', thresholds: { moreThanLessons } },
  level: 'attention',
  grades,
})
const create = async (personId: string, overrides: object = {}) =>
  (await house.as(personId)).put(`/rules/${code}`, {
    owner: { kind: 'institution', id: place.institutionId },
    nameLv: 'Agrīna saruna par kavējumiem',
    nameEn: 'An early talk about absence',
    derivedFrom: null,
    settings: moreThan(10),
    validFrom: '2026-11-20',
    reason: 'Lai runātu, pirms ir 20.',
    ...overrides,
  })
const change = async (lessons: number, validFrom: string, id = newId()) =>
  (await house.as(dace)).post(`/rules/${code}/versions`, {
    id,
    settings: moreThan(lessons),
    validFrom,
    reason: 'Par daudz.',
  })
const flagsOf = (pupilId: string) =>
  house.owner
    .selectFrom('risk.flags')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .where('rule', '=', code)
    .execute()

const everyFlagOf = (pupilId: string) =>
  house.owner.selectFrom('risk.flags').selectAll().where('pupil_id', '=', pupilId).execute()

describe('an own rule of a school', () => {
  test('flags the pupils of that school at once, beside the rules of the state, and explains itself', async () => {
    const elza = await absentPupil(11)
    const elsewhere = await absentPupil(11, await aClass(house.owner))

    const answer = await create(dace)

    expect(answer.body).toEqual({ code, flagged: 1 })
    expect(await flagsOf(elza)).toMatchObject([
      { level: 'attention', facts: { lessons: 11, limit: 10 }, withdrawn_at: null },
    ])
    expect(await flagsOf(elsewhere)).toEqual([])
    const { body } = await (await house.as(dace)).get(`/flags?pupilId=${elza}`)
    expect(body.rows).toMatchObject([
      { rule: code, ruleNameLv: 'Agrīna saruna par kavējumiem', ruleVersion: 1 },
    ])
  })

  test('is journalled with who decided, and sent twice is one rule', async () => {
    await create(dace)
    await create(dace)

    const [row] = await journalOf(house, { event: 'risk.rule-created' })
    const read = await (await house.as(dace)).get(`/rules/${code}`)

    expect(row).toMatchObject({ actor_id: dace, details: { rule: code, validFrom: '2026-11-20' } })
    expect(read.body.versions).toHaveLength(1)
    expect(read.body).toMatchObject({
      state: 'in-force',
      can: { change: true },
      owner: { kind: 'institution' },
    })
  })

  test('is named in both languages', async () => {
    const answer = await create(dace, { nameEn: '' })

    expect(answer.status).toBe(400)
    expect(answer.body.fields).toEqual({ nameEn: 'Aizpildiet šo lauku.' })
  })

  test.each([
    [{ nameLv: 'Iespējamais atbirums' }, 'atbirums'],
    [{ nameEn: 'Pupils at risk' }, 'Pupils at risk'],
    [{ nameLv: 'Talk with truants' }, 'truants'],
  ])('may not label a child: %j', async (names, label) => {
    const answer = await create(dace, names)

    expect(answer).toMatchObject({ status: 422, body: { code: 'rules.labels-a-child' } })
    expect(answer.body.message).toContain(`„${label}”`)
    expect(answer.body.message).toContain('Rakstiet, kas pamanīts')
    expect((await (await house.as(dace)).get(`/rules/${code}`)).status).toBe(404)
  })

  test('that began from foreign evidence goes on saying so: in the list, beside each pupil, and after a change', async () => {
    const elza = await absentPupil(0)
    await house.owner
      .updateTable('signals.term_summaries')
      .set({ days_missed: 10, days_enrolled: 50 })
      .where('pupil_id', '=', elza)
      .execute()
    const chronic = (atLeastPercent: number) => ({
      numbers: { kind: 'chronic-absence', thresholds: { atLeastPercent, enrolledDays: 20 } },
      level: 'attention',
      grades: null,
    })
    await create(dace, { settings: chronic(15), derivedFrom: 'chronic-absence' })
    const browser = await house.as(dace)

    const { body } = await browser.get(`/rules/${code}`)
    expect(body).toMatchObject({
      evidence: 'own',
      derivedFrom: { code: 'chronic-absence', evidence: 'foreign' },
    })
    expect(body.current.sourceLv).toBe(`Testa pamatskola · ${body.derivedFrom.sourceLv}`)
    const [flag] = (await browser.get(`/flags?pupilId=${elza}`)).body.rows
    expect(flag.ruleSourceLv).toContain('ārvalstu pierādījumi')
    const input = { id: newId(), settings: chronic(18), validFrom: '2026-12-15', reason: 'Par daudz.' }
    await browser.post(`/rules/${code}/versions`, input)
    expect((await browser.get(`/rules/${code}`)).body.next.sourceLv).toContain('ārvalstu pierādījumi')
  })

  test('cannot say that it began from a rule that counts something else, is another’s own, or is not there', async () => {
    await create(dace)
    const first = code
    code = newId()

    for (const derivedFrom of ['low-marks', first, 'no-such-rule'])
      expect(await create(dace, { derivedFrom })).toMatchObject({
        status: 422,
        body: { code: 'rules.unlike-its-model' },
      })
    expect((await create(dace, { derivedFrom: 'unexcused-lessons', settings: moreThan(9) })).status).toBe(200)
  })

  test('may hold for some grades only', async () => {
    const seventh = await absentPupil(11)
    const ninth = await absentPupil(
      11,
      await aClass(house.owner, { institution_id: place.institutionId, name: '9.a', grade: 9 }),
    )

    await create(dace, { settings: moreThan(10, { from: 8, to: 9 }) })

    expect(await flagsOf(seventh)).toEqual([])
    expect(await flagsOf(ninth)).toHaveLength(1)
  })
})

describe('a milder rule beside a stronger one that counts the same', () => {
  const rulesOf = async (pupilId: string) =>
    (
      await house.owner
        .selectFrom('risk.flags')
        .select('rule')
        .where('pupil_id', '=', pupilId)
        .where('withdrawn_at', 'is', null)
        .execute()
    ).map(({ rule }) => rule)

  test('notices nobody twice: with the 21st lesson its flag gives way', async () => {
    const early = await absentPupil(12)
    const late = await absentPupil(22)
    await create(dace)
    const before = [await rulesOf(early), await rulesOf(late)]
    await house.owner
      .updateTable('signals.term_summaries')
      .set({ lessons_unexcused: 21 })
      .where('pupil_id', '=', early)
      .execute()
    const background = { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }
    const context = { now: new Date('2026-11-20T12:00:00Z'), day: '2026-11-20' }

    await asActor(house.services.db, background, (trx) =>
      recomputeFlags({ trx, ...context }, { institutionId: place.institutionId }),
    )

    expect(before).toEqual([[code], ['unexcused-lessons']])
    expect([await rulesOf(early), await rulesOf(late)]).toEqual([
      ['unexcused-lessons'],
      ['unexcused-lessons'],
    ])
  })
})

test('a rule added by mistake is ended on the same day, and its flags are withdrawn', async () => {
  const pupilId = await absentPupil(12)
  await create(dace)

  const { status } = await (await house.as(dace)).post(`/rules/${code}/end`, {
    endsOn: '2026-11-20',
    reason: 'Pievienots kļūdas pēc.',
  })

  expect(status).toBe(200)
  expect((await flagsOf(pupilId))[0]?.withdrawn_at).toBeInstanceOf(Date)
})

describe('a rule that asks more urgently', () => {
  const urgent = (moreThanLessons: number) => ({ ...moreThan(moreThanLessons), level: 'urgent' })
  const addUrgent = async (moreThanLessons: number) => {
    const stronger = newId()
    code = stronger
    await create(dace, { settings: urgent(moreThanLessons) })
    return stronger
  }

  test('lets whoever waited wait on: since the same day, as far as it had passed', async () => {
    const early = await absentPupil(12)
    await create(dace)
    const since = new Date('2026-11-02T08:00:00Z')
    await house.owner
      .updateTable('risk.flags')
      .set({ raised_at: since, team_since: since })
      .where('pupil_id', '=', early)
      .execute()

    const stronger = await addUrgent(8)

    const flags = await everyFlagOf(early)
    expect(flags.find(({ rule }) => rule === stronger)).toMatchObject({
      raised_at: since,
      team_since: since,
      noticed_at: new Date('2026-11-20T10:00:00Z'),
      noticed_facts: { lessons: 12, limit: 8 },
    })
    expect(flags.find(({ rule }) => rule !== stronger)?.withdrawn_at).toBeInstanceOf(Date)
  })

  test('leaves what was answered, and asks again', async () => {
    const early = await absentPupil(12)
    await create(dace)
    const [flag] = await flagsOf(early)
    const answer = { id: newId(), kind: 'talked', untilDate: null, note: 'Runāju ar skolēnu.' }
    await (await house.as(dace)).post(`/pupils/${early}/flags/${flag?.id}/answers`, answer)

    await addUrgent(8)

    const standing = (await everyFlagOf(early)).filter(({ withdrawn_at }) => withdrawn_at === null)
    expect(standing.map(({ answered_at }) => answered_at !== null).toSorted()).toEqual([false, true])
  })

  test('is not raised beside that of the state, which asks as urgently', async () => {
    const late = await absentPupil(22)

    await addUrgent(8)

    expect((await everyFlagOf(late)).map(({ rule }) => rule)).toEqual(['unexcused-lessons'])
  })
})

test('whoever passes a flag on says to whom', async () => {
  const pupilId = await absentPupil(12)
  await create(dace)
  const [flag] = await flagsOf(pupilId)
  const answer = { id: newId(), kind: 'referred', untilDate: null, note: '' }

  const { status, body } = await (await house.as(dace)).post(
    `/pupils/${pupilId}/flags/${flag?.id}/answers`,
    answer,
  )

  expect([status, body.fields]).toEqual([400, { note: 'Izvēlieties kolēģi vai uzrakstiet, kam nodots.' }])
})

test('a pupil is watched until a day to come, not one that is over, and for no longer than sixty days', async () => {
  const pupilId = await absentPupil(12)
  await create(dace)
  const [flag] = await flagsOf(pupilId)
  const watch = async (untilDate: string) =>
    (await house.as(dace)).post(`/pupils/${pupilId}/flags/${flag?.id}/answers`, {
      id: newId(),
      kind: 'watched',
      untilDate,
      note: '',
    })

  const over = await watch('2026-11-20')
  const ahead = await watch('2026-11-21')
  const last = await watch('2027-01-19')
  const beyond = await watch('2027-01-20')

  expect([over.status, over.body.code, ahead.status]).toEqual([422, 'risk.watch-in-past', 200])
  expect([last.status, beyond.status, beyond.body.code]).toEqual([200, 422, 'risk.watch-too-long'])
  expect(beyond.body.message).toContain('19.01.2027.')
})

describe('the history of a pupil', () => {
  test('keeps the numbers of the day and what was withdrawn', async () => {
    const pupilId = await absentPupil(12)
    await create(dace)
    await house.owner
      .updateTable('signals.term_summaries')
      .set({ lessons_unexcused: 14 })
      .where('pupil_id', '=', pupilId)
      .execute()
    const background = { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }
    const again = (now: string) =>
      asActor(house.services.db, background, (trx) =>
        recomputeFlags(
          { trx, now: new Date(now), day: '2026-11-20' },
          { institutionId: place.institutionId },
        ),
      )
    await again('2026-11-20T12:00:00Z')
    const read = async (state: string) =>
      (await (await house.as(dace)).get(`/flags?pupilId=${pupilId}&state=${state}`)).body.rows

    expect(await read('ever')).toMatchObject([
      { facts: { lessons: 14 }, noticedFacts: { lessons: 12 }, withdrawnAt: null },
    ])

    await house.owner
      .updateTable('signals.term_summaries')
      .set({ lessons_unexcused: 3 })
      .where('pupil_id', '=', pupilId)
      .execute()
    await again('2026-11-20T13:00:00Z')

    expect(await read('all')).toEqual([])
    expect(await read('ever')).toMatchObject([
      { noticedFacts: { lessons: 12 }, withdrawnAt: '2026-11-20T13:00:00.000Z' },
    ])
  })
})

describe('another version', () => {
  test('changes flags that wait, and leaves as they were those that were answered', async () => {
    const waiting = await absentPupil(11)
    const answered = await absentPupil(12)
    await create(dace)
    const [flag] = await flagsOf(answered)
    const answer = { id: newId(), kind: 'talked', untilDate: null, note: 'Runāju ar skolēnu.' }
    await (await house.as(dace)).post(`/pupils/${answered}/flags/${flag?.id}/answers`, answer)
    house.clock.set('2026-11-23T10:00:00Z')

    const changed = await change(15, '2026-11-23')

    expect(changed.body).toEqual({ version: 2, flagged: 1 })
    expect((await flagsOf(waiting))[0]?.withdrawn_at).not.toBeNull()
    expect(await flagsOf(answered)).toMatchObject([{ facts: { limit: 10 }, withdrawn_at: null }])
  })

  test('of a later day comes into force on that day, without anybody', async () => {
    const elza = await absentPupil(8)
    await create(dace)
    const planned = await change(5, '2026-11-25')

    await applyDueRules(house.services)
    const before = await flagsOf(elza)
    const { rows } = (await (await house.as(dace)).get('/rules')).body
    expect(rows.find((rule: { code: string }) => rule.code === code)).toMatchObject({
      state: 'in-force',
      current: { version: 1 },
      next: { version: 2, validFrom: '2026-11-25', numbers: { thresholds: { moreThanLessons: 5 } } },
    })
    house.clock.set('2026-11-25T00:10:00Z')
    const touched = await applyDueRules(house.services)
    const again = await applyDueRules(house.services)

    expect(planned.body).toEqual({ version: 2, flagged: 0 })
    expect(before).toEqual([])
    expect(await flagsOf(elza)).toMatchObject([{ facts: { lessons: 8, limit: 5 } }])
    expect((await (await house.as(dace)).get(`/rules/${code}`)).body).toMatchObject({
      current: { version: 2 },
      next: null,
    })
    expect([touched, again]).toEqual([1, 0])
  })

  test.each([
    ['a day that is over', '2026-11-19', 'rules.in-the-past'],
    ['the day on which the last one began', '2026-11-20', 'rules.not-after-last'],
  ])('is refused for %s, with a reason', async (_case, from, reason) => {
    await create(dace)

    const refused = await change(5, from)

    expect([refused.status, refused.body.code]).toEqual([422, reason])
  })

  test('sent twice is one version', async () => {
    const id = newId()
    await create(dace)

    await change(5, '2026-11-25', id)
    const again = await change(5, '2026-11-25', id)

    expect(again.body.version).toBe(2)
  })

  test('with impossible numbers is refused by field', async () => {
    await create(dace)
    const settings = { ...moreThan(-1) }

    const refused = await (await house.as(dace)).post(`/rules/${code}/versions`, {
      id: newId(),
      settings,
      validFrom: '2026-11-25',
      reason: 'x',
    })

    expect(refused.status).toBe(400)
    expect(Object.keys(refused.body.fields)).toEqual(
      expect.arrayContaining(['settings.numbers.thresholds.moreThanLessons', 'reason']),
    )
  })
})

describe('a rule like one that is there', () => {
  const second = async (overrides: object = {}) => {
    code = newId()
    return create(dace, { nameLv: 'Otrs nosaukums', nameEn: 'Another name', ...overrides })
  }

  test('is refused and told by name, and the answer says which one it is', async () => {
    await create(dace)
    const first = code

    const refused = await second()

    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'rules.one-like-it', data: { code: first, nameEn: 'An early talk about absence' } },
    })
    expect(refused.body.message).toContain('„Agrīna saruna par kavējumiem”')
  })

  test.each([
    ['another limit', { settings: moreThan(9) }],
    ['other grades', { settings: moreThan(10, { from: 7, to: 9 }) }],
    ['another level', { settings: { ...moreThan(10), level: 'support' } }],
  ])('with %s is another rule', async (_case, overrides) => {
    await create(dace)

    expect((await second(overrides)).status).toBe(200)
  })

  test('may be added once the first one has ended, and not by a revision while it holds', async () => {
    await create(dace)
    const first = code
    await second({ settings: moreThan(9) })
    const revised = await change(10, '2026-11-25')
    await (await house.as(dace)).post(`/rules/${first}/end`, { endsOn: '2026-11-25', reason: 'Pietiek.' })

    expect(revised.body.code).toBe('rules.one-like-it')
    expect((await change(10, '2026-11-25')).status).toBe(200)
  })

  test('the order in which transitions were chosen makes no other rule', async () => {
    const settings = (of: readonly string[]) => ({
      numbers: { kind: 'transition', thresholds: { of, daysMissed: 5 } },
      level: 'attention',
      grades: null,
    })
    await create(dace, { settings: settings(['grade-12', 'grade-9']) })

    expect((await second({ settings: settings(['grade-9', 'grade-12']) })).status).toBe(422)
  })

  test('of two added at the same moment one is refused', async () => {
    const browser = await house.as(dace)
    const input = {
      owner: { kind: 'institution', id: place.institutionId },
      nameLv: 'Agrīna saruna',
      nameEn: 'An early talk',
      derivedFrom: null,
      settings: moreThan(10),
      validFrom: '2026-11-20',
      reason: 'Lai runātu agrāk.',
    }

    const answers = await Promise.all([newId(), newId()].map((id) => browser.put(`/rules/${id}`, input)))

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
  })

  test('the database refuses it too', async () => {
    const numbers = { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 10 } } as const
    await anOwnRule(house.owner, place, numbers)

    await expect(anOwnRule(house.owner, place, numbers)).rejects.toThrow('rule_versions_no_two_alike')
  })

  test('of another school is another rule', async () => {
    await create(dace)
    const other = await anInstitution(house.owner, { municipality_id: place.municipalityId })
    const head = await someone(house.owner, 'school_leadership', 'institution', other)
    code = newId()

    expect((await create(head, { owner: { kind: 'institution', id: other } })).status).toBe(200)
  })
})

describe('a name', () => {
  const names = { nameLv: 'Saruna pēc desmit stundām', nameEn: 'A talk after ten lessons' }
  const rename = async (personId: string, input: object = names) =>
    (await house.as(personId)).put(`/rules/${code}/name`, input)
  const read = async () => (await (await house.as(dace)).get(`/rules/${code}`)).body

  test('is put right in both languages; the earlier one stays with who replaced it, and no version changes', async () => {
    await create(dace)

    const answer = await rename(dace)
    await rename(dace)

    const [row] = await journalOf(house, { event: 'risk.rule-renamed' })
    expect(answer.body).toEqual(names)
    expect(await read()).toMatchObject({
      ...names,
      versions: [{ version: 1 }],
      earlierNames: [{ nameLv: 'Agrīna saruna par kavējumiem', replacedAt: '2026-11-20T10:00:00.000Z' }],
    })
    expect((await read()).earlierNames).toHaveLength(1)
    expect(row).toMatchObject({ actor_id: dace, details: { rule: code } })
    expect(JSON.stringify(row)).not.toContain('Saruna pēc')
  })

  test('of a rule that was ended by mistake can be put right', async () => {
    await create(dace)
    await (await house.as(dace)).post(`/rules/${code}/end`, { endsOn: '2026-11-20', reason: 'Kļūda.' })

    expect((await rename(dace)).status).toBe(200)
    expect(await read()).toMatchObject({ ...names, state: 'ended', can: { change: false, rename: true } })
  })

  test('may not label a child', async () => {
    await create(dace)

    expect((await rename(dace, { ...names, nameLv: 'Slinķi' })).body.code).toBe('rules.labels-a-child')
    expect((await rename(dace, { ...names, nameEn: '' })).status).toBe(400)
  })

  test('is changed by its owner alone: no teacher, other head, coordinator; and nobody changes that of the state', async () => {
    await create(dace)
    const elsewhere = await aClass(house.owner)
    const others = [
      await someone(house.owner, 'class_teacher', 'class', place.classId),
      await someone(house.owner, 'school_leadership', 'institution', elsewhere.institutionId),
      await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId),
    ]

    for (const person of others) expect((await rename(person)).status).toBe(404)
    expect((await (await house.as(dace)).put('/rules/low-marks/name', names)).status).toBe(404)
    expect(await read()).toMatchObject({ nameLv: 'Agrīna saruna par kavējumiem', earlierNames: [] })
  })
})

describe('a rule that leaves to another one', () => {
  test('says to which, and how many meet it in all', async () => {
    await absentPupil(11)
    await absentPupil(22)
    await create(dace)
    await asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, (trx) =>
      recomputeFlags(
        { trx, now: new Date('2026-11-20T10:00:00Z'), day: '2026-11-20' },
        { institutionId: place.institutionId },
      ),
    )

    const { rows } = (await (await house.as(dace)).get('/rules')).body
    const of = (wanted: string) => rows.find((rule: { code: string }) => rule.code === wanted)

    expect(of(code)).toMatchObject({
      flagged: 1,
      meeting: 2,
      leavesTo: [{ code: 'unexcused-lessons', nameEn: 'Unexcused absence' }],
    })
    expect(of('unexcused-lessons')).toMatchObject({ leavesTo: [], meeting: null })
  })

  test('names no rule that holds for other grades', async () => {
    await create(dace, { settings: moreThan(10, { from: 1, to: 4 }) })
    const first = code
    code = newId()
    await create(dace, { settings: { ...moreThan(9, { from: 5, to: 9 }), level: 'support' } })

    const { leavesTo } = (await (await house.as(dace)).get(`/rules/${first}`)).body

    expect(leavesTo.map((rule: { code: string }) => rule.code)).toEqual(['unexcused-lessons'])
  })
})

describe('an end', () => {
  test('withdraws flags that wait and keeps what was answered', async () => {
    const elza = await absentPupil(11)
    await create(dace)
    house.clock.set('2026-11-23T10:00:00Z')

    await (await house.as(dace)).post(`/rules/${code}/end`, {
      endsOn: '2026-11-23',
      reason: 'Vairs nevajag.',
    })

    expect((await flagsOf(elza))[0]?.withdrawn_at).not.toBeNull()
    expect((await (await house.as(dace)).get(`/rules/${code}`)).body).toMatchObject({
      state: 'ended',
      can: { change: false },
    })
  })
})

describe('who may not', () => {
  test('a teacher reads a rule and cannot change it', async () => {
    await create(dace)
    const ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const browser = await house.as(ilze)

    expect((await browser.get(`/rules/${code}`)).body.can).toEqual({ change: false, rename: false })
    const input = { id: newId(), settings: moreThan(5), validFrom: '2026-11-25', reason: 'Agrāk.' }
    expect((await browser.post(`/rules/${code}/versions`, input)).status).toBe(404)
    expect(
      (await browser.post('/rule-previews', { settings: moreThan(5), ruleCode: null, owner: null })).status,
    ).toBe(404)
  })

  test('the head of another school neither sees nor changes it, nor makes one for this school', async () => {
    await create(dace)
    const other = await someone(
      house.owner,
      'school_leadership',
      'institution',
      await anInstitution(house.owner),
    )
    const browser = await house.as(other)

    expect((await browser.get(`/rules/${code}`)).status).toBe(404)
    expect((await browser.post(`/rules/${code}/end`, { endsOn: '2026-11-21', reason: 'Nē.' })).status).toBe(
      404,
    )
    code = newId()
    expect((await create(other)).status).toBe(404)
  })

  test('nobody changes a rule of the state', async () => {
    const mara = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)
    const input = { id: newId(), settings: moreThan(5), validFrom: '2026-11-25', reason: 'Agrāk.' }

    for (const person of [dace, mara])
      expect((await (await house.as(person)).post('/rules/unexcused-lessons/versions', input)).status).toBe(
        404,
      )
  })

  test('a coordinator makes a rule for the municipality and not for a school of hers', async () => {
    const elza = await absentPupil(11)
    const mara = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)

    const forSchool = await create(mara)
    const own = await create(mara, { owner: { kind: 'municipality', id: place.municipalityId } })

    expect(forSchool.status).toBe(404)
    expect(own.body).toEqual({ code, flagged: 1 })
    expect(await flagsOf(elza)).toHaveLength(1)
  })
})
