import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aPlanWith, aService } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let pupilId: string
let teacherId: string
let teacher: Client
let planId: string

const KINDS = [
  'mentor-support',
  'support-staff-support',
  'reading-support-grades-1-3',
  'catering',
  'personal-items',
]

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
  teacherId = await someone(house.owner, 'class_teacher', 'class', place.classId)
  teacher = await house.as(teacherId)
  planId = await planOf(pupilId, place)
})
afterAll(() => house.close())

async function planOf(pupil: string, at: BuiltPlace): Promise<string> {
  const semesterId = await thisSemester(house.owner)
  return aPlanWith(house.owner, { pupilId: pupil, place: at, semesterId, by: teacherId }, KINDS)
}

const mentor = {
  kindCode: 'mentor-support',
  subject: null,
  startsOn: '2026-11-20',
  endsOn: '2026-12-18',
  amount: 2,
  planId: null,
  answers: [],
}
const then = { startsOn: '2022-03-01', endsOn: '2022-05-31' }
const says = (question: string, holds: boolean, confirmedOn = '2026-11-19') => ({
  question,
  holds,
  confirmedOn,
})
const ask = (given: object = {}, { browser = teacher, serviceId = newId(), pupil = pupilId } = {}) =>
  browser.put(`/pupils/${pupil}/services/${serviceId}`, { ...mentor, ...given })

describe('a service', () => {
  test('is asked for by the class teacher, for a plan, and waits for another person', async () => {
    const { status, body } = await ask({ planId })

    expect(status).toBe(200)
    expect(body.services).toMatchObject([
      {
        kind: { code: 'mentor-support', nameLv: 'Mentora atbalsts' },
        status: 'requested',
        amount: 2,
        unit: 'hours_week',
        planId,
        can: { decide: false, withdraw: true, start: false },
      },
    ])
    expect(await journalOf(house, { event: 'services.service-requested', actorId: teacherId })).toMatchObject(
      [{ pupil_id: pupilId, details: { kind: 'mentor-support', added: true } }],
    )
  })

  test('sent twice after a lost connection is one', async () => {
    const serviceId = newId()

    await ask({}, { serviceId })
    const { body } = await ask({}, { serviceId })

    expect(body.services).toHaveLength(1)
  })

  test('of a colleague’s id is not taken over', async () => {
    const by = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
    const serviceId = await aService(house.owner, { pupilId, place, by })

    expect((await ask({}, { serviceId })).status).toBe(409)
  })

  test.each([
    [{ endsOn: '2026-11-19' }, 'services.period-reversed'],
    [{ amount: 41 }, 'services.amount-too-large'],
    [{ subject: 'Matemātika' }, 'services.subject-unwanted'],
    [{ kindCode: 'grade-9-repeat-exams' }, 'services.subject-missing'],
    [{ kindCode: 'group-supervision' }, 'services.kind-unknown'],
    [{ planId: newId() }, 'services.plan-unknown'],
    [
      { answers: [{ question: 'x', holds: true, confirmedOn: '2026-11-21' }] },
      'services.confirmed-in-future',
    ],
  ])('with %o is refused: %s', async (given, code) => {
    const answer = await ask(given)

    expect([answer.status, answer.body.code]).toEqual([422, code])
  })

  test('is not asked for by whoever only reads, nor for a pupil elsewhere', async () => {
    const coordinator = await house.as(
      await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId),
    )
    const elsewhere = await aPupil(house.owner, await aClass(house.owner))

    expect((await ask({}, { browser: coordinator })).status).toBe(404)
    expect((await ask({}, { pupil: elsewhere })).status).toBe(404)
  })
})

describe('who is entitled', () => {
  const reading = { kindCode: 'reading-support-grades-1-3', answers: [says('reading-skill:low', true)] }

  test('is refused with the rule quoted, in the reader’s language and with both', async () => {
    const lv = await ask(reading)
    const en = await teacher.put(
      `/pupils/${pupilId}/services/${newId()}`,
      { ...mentor, ...reading },
      { 'accept-language': 'en' },
    )

    expect([lv.status, lv.body.code]).toEqual([422, 'services.not-eligible'])
    expect(lv.body.message).toContain('„1.–3. klases izglītojamajiem.”')
    expect(en.body.message).toContain('“For learners in grades 1–3.”')
    expect(lv.body.data.rules).toEqual([
      { textLv: '1.–3. klases izglītojamajiem.', textEn: 'For learners in grades 1–3.' },
    ])
  })

  test.each([
    [1, 200],
    [3, 200],
    [4, 422],
  ])('reads in grade %s: %s', async (grade, status) => {
    const at = await aClass(house.owner, { grade, name: `${grade}.a` })
    const pupil = await aPupil(house.owner, at)
    const browser = await house.as(await someone(house.owner, 'class_teacher', 'class', at.classId))
    await planOf(pupil, at)

    expect((await ask(reading, { browser, pupil })).status).toBe(status)
  })

  test('must be told where only people know, and told no is refused', async () => {
    const kindCode = 'support-staff-support'
    const question = 'risk:social-exclusion+early-school-leaving'

    const untold = await ask({ kindCode })
    const told = await ask({ kindCode, answers: [says(question, true)] })
    const no = await ask({ kindCode, answers: [says(question, false)] })

    expect(untold.body.code).toBe('services.answers-missing')
    expect(untold.body.message).toContain('Izglītojamajam ir sociālās atstumtības vai PMP risks.')
    expect(told.status).toBe(200)
    expect(no.body.code).toBe('services.not-eligible')
  })

  test('needs the kind in a plan', async () => {
    const pupil = await aPupil(house.owner, place)

    const { body } = await ask({}, { pupil })

    expect(body.message).toContain('Atbalsts paredzēts izglītojamā individuālajā plānā.')
  })

  test('gets nothing of a private school', async () => {
    await house.owner
      .updateTable('institutions.institutions')
      .set({ founder: 'private' })
      .where('id', '=', place.institutionId)
      .execute()

    expect((await ask()).body.code).toBe('services.not-eligible')
  })

  test.each([
    ['2026-11-20', '2029-08-31', 200],
    ['2026-11-20', '2029-09-01', 422],
    ['2024-08-31', '2024-09-30', 422],
  ])('from %s until %s: %s', async (startsOn, endsOn, status) => {
    expect((await ask({ startsOn, endsOn })).status).toBe(status)
  })

  test('is not paid twice: catering that another budget pays is refused', async () => {
    const catering = { kindCode: 'catering', ...then, amount: 60 }
    const risk = says('early-school-leaving-risk', true)

    const paid = await ask({ ...catering, answers: [risk, says('otherwise-funded', false)] })
    const unpaid = await ask({ ...catering, answers: [risk, says('otherwise-funded', true)] })

    expect(paid.body.message).toContain('Ēdināšanu nenodrošina no pašvaldības vai cita budžeta.')
    expect([unpaid.status, unpaid.body.services?.[0]?.unit]).toEqual([200, 'eur_month'])
  })

  test.each([
    ['2004-03-02', 422],
    ['2004-03-01', 200],
  ])('a poor pupil born on %s gets items of personal use on 1 March 2022: %s', async (born_on, status) => {
    const pupil = await aPupil(house.owner, place, { born_on })
    await planOf(pupil, place)
    const answers = [
      says('early-school-leaving-risk', true),
      says('household-status:poor', true),
      says('household-status:low-income', false),
    ]

    const answer = await ask({ kindCode: 'personal-items', ...then, amount: 1, answers }, { pupil })

    expect(answer.status).toBe(status)
  })

  test('the check tells what the register says and what must be asked, before anything is asked for', async () => {
    const query = 'kindCode=support-staff-support&startsOn=2026-11-20&endsOn=2026-12-18'

    const { body } = await teacher.get(`/pupils/${pupilId}/service-check?${query}`)

    expect(body.isInForce).toBe(true)
    expect(body.rules.map((rule: { code: string; result: string }) => [rule.code, rule.result])).toEqual([
      ['target-group', 'met'],
      ['partner', 'met'],
      ['risk', 'unknown'],
      ['individual-plan', 'met'],
    ])
    expect(body.rules[2].questions).toMatchObject([
      { question: 'risk:social-exclusion+early-school-leaving' },
    ])
  })
})
