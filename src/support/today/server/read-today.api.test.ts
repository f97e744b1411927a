import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClassList } from '#foundation/people/testing/builders.ts'
import { completeInDatabase } from '#notice/duties/testing/builders.ts'
import { escalateFlags } from '#notice/risk/index.ts'
import { aCompletedAssessment } from '#notice/risk/testing/builders.ts'
import { anEntry } from '#notice/unenrolled/testing/builders.ts'
import { newId } from '#platform/ids/ids.ts'
import { draftPlan, evaluatedPlan, openPlan, proposedPlan } from '#support/plans/testing/builders.ts'
import { aService } from '#support/services/testing/builders.ts'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import type { RouteSubject } from '#tests/support/route-case.ts'
import { buildRouteSubject } from '#tests/support/route-subject.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { TodayItem } from '../contract/today.ts'

let house: TestHouse
let subject: RouteSubject

beforeAll(async () => {
  house = await createTestHouse()
  subject = await buildRouteSubject(house, 'Liepiņa')
  await buildRouteSubject(house, 'Svešiniece')
})
afterAll(() => house.close())

const todayOf = async (personId: string) => (await (await house.as(personId)).get('/today')).body
const kinds = (items: readonly TodayItem[]) => items.map((item) => item.kind)
const withoutStale = (items: readonly TodayItem[]) => items.filter((item) => item.kind !== 'stale-data')
const flagsOf = (items: readonly TodayItem[]) => items.filter((item) => item.kind === 'flag')

describe('Today', () => {
  test('a class teacher sees the notice of her own pupil only, with its reason and how long it waits', async () => {
    const ilze = await someone(house.owner, 'class_teacher', 'class', subject.classId)

    const today = await todayOf(ilze)

    expect(kinds(today.items)).toEqual(['duty', 'flag', 'screening'])
    expect(today.items[1].flag).toMatchObject({
      pupil: { familyName: 'Liepiņa' },
      facts: { lessons: 22, limit: 20 },
      dataUntil: '2026-11-14',
      waitingDays: 6,
    })
    expect(today.clock).toEqual({ medianDays: null, answered: 0, raised: 1 })
  })

  test('a class teacher sees the absence duty with its clock until it is done', async () => {
    const other = await buildRouteSubject(house, 'Pienācis')
    const teacher = await someone(house.owner, 'class_teacher', 'class', other.classId)
    const before = await todayOf(teacher)

    await completeInDatabase(house.owner, { dutyId: other.ids.duty ?? '', by: teacher, on: '2026-11-20' })

    expect(before.items[0]).toMatchObject({
      kind: 'duty',
      duty: { pupil: { familyName: 'Pienācis' }, counted: 22, dueOn: '2026-11-24', schoolDaysLeft: 2 },
    })
    expect(before.moreDuties).toBe(0)
    expect(kinds((await todayOf(teacher)).items)).toEqual(['flag', 'screening'])
  })

  test('plans due for review are shown soonest first, and those beyond the page are counted', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const semesterId = await thisSemester(house.owner)
    for (let plan = 0; plan < 27; plan++) {
      const pupilId = await aPupil(house.owner, place)
      await openPlan(house.owner, { pupilId, place, semesterId, by: teacher })
    }

    const today = await todayOf(teacher)

    expect(kinds(today.items).filter((kind) => kind === 'plan-review')).toHaveLength(3)
    expect(today.moreReviews).toBe(24)
  })

  test('a review is asked of the class teacher, and of the leadership once it is a week overdue', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const leader = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const colleague = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
    const semesterId = await thisSemester(house.owner)
    const pupilId = await aPupil(house.owner, place)
    const { planId } = await openPlan(house.owner, { pupilId, place, semesterId, by: newId() })
    const reviewsOf = async (personId: string) =>
      (await todayOf(personId)).items.filter(({ kind }: TodayItem) => kind === 'plan-review')
    const dueOn = (review_on: string) =>
      house.owner.updateTable('plans.plans').set({ review_on }).where('id', '=', planId).execute()

    await dueOn('2026-11-13')
    const aWeek = [await reviewsOf(teacher), await reviewsOf(leader)]
    await dueOn('2026-11-12')
    const longer = [await reviewsOf(leader), await reviewsOf(colleague)]

    expect(aWeek).toMatchObject([[{ planId, isLate: true }], []])
    expect(longer).toMatchObject([[{ planId }], []])
  })

  test('a measure that cannot be done waits for whoever leads the plan until it is decided or told otherwise', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const leader = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const semesterId = await thisSemester(house.owner)
    const pupilId = await aPupil(house.owner, place)
    const { planId, measureId } = await openPlan(house.owner, { pupilId, place, semesterId, by: newId() })
    const browser = await house.as(teacher)
    const reportId = newId()
    const path = `/plans/${planId}/measures/${measureId}/reports`
    const cannot = { status: 'cannot', reason: 'Nav laika.', alternative: 'Ceturtdienās.' }
    const stuckOf = async (personId: string) =>
      (await todayOf(personId)).items.filter(({ kind }: TodayItem) => kind === 'measure-stuck')

    await browser.put(`${path}/${reportId}`, cannot)
    const waits = [await stuckOf(teacher), await stuckOf(leader)]
    const answer = { as: 'otherwise', words: 'Pagaidām bez tā.' }
    await browser.put(`/plans/${planId}/measure-reports/${reportId}/answer`, answer)
    const decided = await stuckOf(teacher)
    await browser.put(`${path}/${newId()}`, cannot)
    await browser.put(`${path}/${newId()}`, { status: 'under_way' })

    expect(waits).toMatchObject([[{ planId, count: 1 }], []])
    expect(decided).toEqual([])
    expect(await stuckOf(teacher)).toEqual([])
  })

  test('proposals wait for the leader who has no part in them, and a returned one again for whoever began it', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const leader = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const semesterId = await thisSemester(house.owner)
    const of = async (by: string) => ({ pupilId: await aPupil(house.owner, place), place, semesterId, by })
    const { planId } = await proposedPlan(house.owner, await of(teacher))
    await proposedPlan(house.owner, await of(teacher))
    await proposedPlan(house.owner, await of(leader))
    await draftPlan(house.owner, await of(teacher))
    const plansOf = async (personId: string) =>
      (await todayOf(personId)).items.filter(({ kind }: TodayItem) => kind.startsWith('plan-'))

    const waits = await plansOf(leader)
    const ofTeacher = await plansOf(teacher)
    await (await house.as(leader)).post(`/plans/${planId}/return`, { remark: 'Kas palīdzēs?' })
    const returned = await plansOf(teacher)

    expect(waits).toMatchObject([
      { kind: 'plan-proposals', institution: { id: place.institutionId }, count: 2 },
    ])
    expect(ofTeacher).toMatchObject([{ kind: 'plan-unfinished', stage: 'draft' }])
    expect(returned).toContainEqual(
      expect.objectContaining({ kind: 'plan-unfinished', planId, stage: 'returned' }),
    )
  })

  test('an evaluated plan waits for whoever evaluated it until it is said what follows', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const of = {
      pupilId: await aPupil(house.owner, place),
      place,
      semesterId: await thisSemester(house.owner),
      by: teacher,
    }
    const { planId } = await evaluatedPlan(house.owner, of)

    const plansOf = async () =>
      (await todayOf(teacher)).items.filter(({ kind }: TodayItem) => kind.startsWith('plan-'))

    const waits = await plansOf()
    await (await house.as(teacher)).post(`/plans/${planId}/closing`, { reason: 'Mērķis sasniegts' })

    expect(waits).toMatchObject([{ kind: 'plan-unfinished', planId, stage: 'evaluated' }])
    expect(await plansOf()).toEqual([])
  })

  test('services that others asked for wait for whoever decides, counted by school', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const leader = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const pupilId = await aPupil(house.owner, place)
    await aService(house.owner, { pupilId, place, by: teacher })
    await aService(house.owner, { pupilId, place, by: teacher, status: 'refused', decidedBy: leader })
    await aService(house.owner, { pupilId, place, by: leader })
    const requestsOf = async (personId: string) =>
      (await todayOf(personId)).items.filter(({ kind }: TodayItem) => kind === 'service-requests')

    expect(await requestsOf(leader)).toMatchObject([{ institution: { id: place.institutionId }, count: 1 }])
    expect(await requestsOf(teacher)).toEqual([])
  })

  test('after an answer nothing waits and the clock has stopped', async () => {
    const other = await buildRouteSubject(house, 'Kalniņš')
    const teacher = await someone(house.owner, 'class_teacher', 'class', other.classId)
    const browser = await house.as(teacher)

    const answer = { id: crypto.randomUUID(), kind: 'talked', untilDate: null, note: 'Runāju ar skolēnu.' }
    await browser.post(`/pupils/${other.pupilId}/flags/${other.ids.flag}/answers`, answer)

    const today = await todayOf(teacher)
    expect(flagsOf(today.items)).toEqual([])
    expect(today.clock).toEqual({ medianDays: 6, answered: 1, raised: 1 })
  })

  test('who was watched until a day asks again on that day, and no longer once answered', async () => {
    const other = await buildRouteSubject(house, 'Vērotājs')
    const teacher = await someone(house.owner, 'class_teacher', 'class', other.classId)
    const answer = async (kind: string, untilDate: string | null) => {
      const path = `/pupils/${other.pupilId}/flags/${other.ids.flag}/answers`
      const given = { id: crypto.randomUUID(), kind, untilDate, note: 'Ar skolēnu' }
      expect((await (await house.as(teacher)).post(path, given)).status).toBe(200)
    }

    await answer('watched', '2026-11-24')
    const meanwhile = flagsOf((await todayOf(teacher)).items)
    house.clock.set('2026-11-24T06:00:00Z')
    const due = flagsOf((await todayOf(teacher)).items)
    const strangers = await todayOf(await someone(house.owner, 'class_teacher', 'class', subject.classId))
    await answer('talked', null)
    const answered = flagsOf((await todayOf(teacher)).items)
    house.clock.set('2026-11-20T10:00:00Z')

    expect(meanwhile).toEqual([])
    expect(due).toMatchObject([
      { kind: 'flag', flag: { asksAgain: true, answer: { kind: 'watched', untilDate: '2026-11-24' } } },
    ])
    expect(JSON.stringify(strangers)).not.toContain('Vērotājs')
    expect(answered).toEqual([])
  })

  test('a class teacher is asked to screen her class once the semester is a month old, until it is done', async () => {
    const other = await buildRouteSubject(house, 'Jaunā')
    const teacher = await someone(house.owner, 'class_teacher', 'class', other.classId)
    const leader = await someone(house.owner, 'school_leadership', 'institution', other.institutionId)
    const screeningOf = async (personId: string) =>
      (await todayOf(personId)).items.filter((item: TodayItem) => item.kind === 'screening')
    house.clock.set('2026-09-20T10:00:00Z')
    const early = await screeningOf(teacher)
    house.clock.set('2026-11-20T10:00:00Z')

    const asked = await screeningOf(teacher)
    const leaders = await screeningOf(leader)
    const { body } = await (await house.as(teacher)).get(`/classes/${other.classId}/screening`)
    const answers = body.signs.map(({ code }: { code: string }) => ({ sign: code, value: 0, version: 0 }))
    await (await house.as(teacher)).put(`/pupils/${other.pupilId}/screening-answers`, { answers })

    expect(early).toEqual([])
    expect(asked).toMatchObject([{ class: { id: other.classId }, done: 0, pupils: 1 }])
    expect(leaders).toEqual([])
    expect(await screeningOf(teacher)).toEqual([])
  })

  test('a coordinator sees the school where duties are late, and the one whose notices nobody has answered once they have passed on', async () => {
    const coordinator = await someone(
      house.owner,
      'municipal_coordinator',
      'municipality',
      subject.municipalityId,
    )
    expect(withoutStale((await todayOf(coordinator)).items)).toEqual([])

    house.clock.set('2026-12-04T10:00:00Z')
    await escalateFlags(house.services)
    const today = await todayOf(coordinator)

    house.clock.set('2026-11-20T10:00:00Z')
    expect(withoutStale(today.items)).toMatchObject([
      {
        kind: 'late-duties',
        institution: { id: subject.institutionId },
        count: 1,
        oldestDueOn: '2026-11-24',
      },
      { kind: 'municipal-duties', schoolYear: '2026/27', count: 1, oldestDueOn: '2026-11-24' },
      { kind: 'stuck-flags', institution: { id: subject.institutionId }, count: 1, oldestDays: 20 },
    ])
  })

  test('a coordinator sees the child enrolled nowhere of whom nothing was recorded in time, until it is', async () => {
    const home = await aMunicipality(house.owner)
    const entryId = await anEntry(house.owner, home)
    await anEntry(house.owner, home, { due_on: '2026-11-20' })
    const coordinator = await someone(house.owner, 'municipal_coordinator', 'municipality', home)
    const before = (await todayOf(coordinator)).items

    const known = { status: 'ill', cause: null, action: null, words: '', nextCheckOn: null, version: 0 }
    await (await house.as(coordinator)).post(`/unenrolled/${entryId}/records`, known)

    expect(before).toMatchObject([{ kind: 'unenrolled', entry: { id: entryId, silent: true } }])
    expect((await todayOf(coordinator)).items).toEqual([])
  })

  test('of many who need a plan the longest waiting are shown, and how many more there are', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const semesterId = await thisSemester(house.owner)
    for (let index = 0; index < 27; index++) {
      const of = { pupilId: await aPupil(house.owner, place), place, semesterId, by: teacher }
      await aCompletedAssessment(house.owner, of, { found: { R001: 2 } })
    }

    const { items, moreNeeded } = await todayOf(teacher)

    expect([kinds(items).filter((kind) => kind === 'plan-needed').length, moreNeeded]).toEqual([3, 24])
  })

  test('whoever an assessment says needs a plan stays here until one is begun or a later assessment says otherwise', async () => {
    const place = await aClass(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const semesterId = await thisSemester(house.owner)
    const assessed = async (level: 1 | 2 | 3, at = '2026-11-18T12:00:00Z', pupilId?: string) => {
      const id = pupilId ?? (await aPupil(house.owner, place))
      const of = { pupilId: id, place, semesterId, by: teacher }
      await aCompletedAssessment(house.owner, of, { found: { R001: level }, at })
      return id
    }
    const waiting = await assessed(3, '2026-11-16T12:00:00Z')
    const inSpring = await assessed(2, '2026-04-01T12:00:00Z')
    await assessed(2, '2025-10-01T12:00:00Z')
    await assessed(1)
    const better = await assessed(2, '2026-11-10T12:00:00Z')
    await assessed(1, '2026-11-17T12:00:00Z', better)
    const of = (pupilId: string) => ({ pupilId, place, semesterId, by: teacher })
    await openPlan(house.owner, of(await assessed(2)))
    await draftPlan(house.owner, of(await assessed(2)))
    await evaluatedPlan(house.owner, of(await assessed(2)))

    const needed = async (personId: string) =>
      (await todayOf(personId)).items.filter((item: TodayItem) => item.kind === 'plan-needed')
    const before = await needed(teacher)
    const strangers = await needed(await someone(house.owner, 'class_teacher', 'class', subject.classId))
    const clerks = await needed(
      await someone(house.owner, 'records_clerk', 'institution', place.institutionId),
    )
    await draftPlan(house.owner, of(waiting))
    await draftPlan(house.owner, of(inSpring))

    expect(before).toMatchObject([
      { pupil: { id: waiting }, assessedAt: '2026-11-16T12:00:00.000Z' },
      { pupil: { id: inSpring } },
    ])
    expect([strangers, clerks]).toEqual([[], []])
    expect(await needed(teacher)).toEqual([])
  })

  test('what one assessor saw is not overruled by another who saw less, only by that assessor’s own later word', async () => {
    const place = await aClass(house.owner)
    const semesterId = await thisSemester(house.owner)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const andris = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
    const pupilId = await aPupil(house.owner, place)
    const assess = (by: string, level: 1 | 2 | 3, at: string) =>
      aCompletedAssessment(house.owner, { pupilId, place, semesterId, by }, { found: { R001: level }, at })
    const needed = async () =>
      (await todayOf(teacher)).items.filter((item: TodayItem) => item.kind === 'plan-needed')

    await assess(andris, 3, '2026-11-16T12:00:00Z')
    await assess(teacher, 1, '2026-11-16T12:05:00Z')
    const milder = await needed()
    await assess(teacher, 2, '2026-11-17T12:00:00Z')
    const both = await needed()
    await assess(andris, 1, '2026-11-18T12:00:00Z')
    const changed = await needed()

    expect(milder).toMatchObject([{ pupil: { id: pupilId }, assessedAt: '2026-11-16T12:00:00.000Z' }])
    expect(both).toMatchObject([{ assessedAt: '2026-11-16T12:00:00.000Z' }])
    expect(changed).toMatchObject([{ assessedAt: '2026-11-17T12:00:00.000Z' }])
  })

  test('a records clerk is told that absences, marks and class lists are missing', async () => {
    const clerk = await someone(house.owner, 'records_clerk', 'institution', subject.institutionId)

    const today = await todayOf(clerk)

    expect(today.items).toMatchObject([
      {
        kind: 'stale-data',
        institution: { id: subject.institutionId },
        gaps: [
          { of: 'absences', until: null, classes: [] },
          { of: 'marks', until: null, classes: [] },
          { of: 'old-class-list', until: null, classes: [] },
        ],
        canImport: true,
      },
    ])
  })

  describe('old data', () => {
    /** A class of which a list came this week. */
    const aListedClass = async (overrides: Parameters<typeof aClass>[1] = {}) => {
      const place = await aClass(house.owner, overrides)
      await aClassList(house.owner, place, '2026-11-16')
      return place
    }
    const reach = async (pupilId: string, place: BuiltPlace, days: { absences?: string; marks?: string }) =>
      house.owner
        .insertInto('signals.term_summaries')
        .values({
          pupil_id: pupilId,
          semester_id: await thisSemester(house.owner),
          absences_until: days.absences ?? null,
          marks_until: days.marks ?? null,
          municipality_id: place.municipalityId,
          institution_id: place.institutionId,
          class_id: place.classId,
        })
        .onConflict((conflict) =>
          conflict.columns(['pupil_id', 'semester_id']).doUpdateSet({
            absences_until: days.absences ?? null,
            marks_until: days.marks ?? null,
          }),
        )
        .execute()
    const staleOf = async (personId: string) =>
      (await todayOf(personId)).items.filter((item: TodayItem) => item.kind === 'stale-data')
    const headOf = (place: BuiltPlace) =>
      someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const FRESH = { absences: '2026-11-19', marks: '2026-11-19' }

    test('five school days are allowed, the sixth is told to whoever oversees the school, and to no teacher', async () => {
      const place = await aListedClass()
      const pupilId = await aPupil(house.owner, place)
      const head = await headOf(place)
      const coordinator = await someone(
        house.owner,
        'municipal_coordinator',
        'municipality',
        place.municipalityId,
      )
      const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
      const stranger = await headOf(await aListedClass())

      // 18 November is a holiday, 14 and 15 a weekend: 12, 13, 16, 17 and 19 have passed without data
      await reach(pupilId, place, { ...FRESH, absences: '2026-11-11' })
      const inTime = [await staleOf(head), await staleOf(coordinator)]
      await reach(pupilId, place, { ...FRESH, absences: '2026-11-10' })
      const stale = [
        {
          kind: 'stale-data',
          institution: { id: place.institutionId, name: 'Testa pamatskola' },
          gaps: [{ of: 'absences', until: '2026-11-10', classes: [] }],
          canImport: false,
        },
      ]

      expect(inTime).toEqual([[], []])
      expect(await staleOf(head)).toEqual(stale)
      expect(await staleOf(coordinator)).toEqual(stale)
      expect(await staleOf(teacher)).toEqual([])
      for (const path of ['/flag-counts', '/flag-clock']) {
        expect((await (await house.as(coordinator)).get(path)).body.staleSchools).toMatchObject([
          { institution: { id: place.institutionId } },
        ])
        expect((await (await house.as(teacher)).get(path)).body.staleSchools).toEqual([])
      }
      expect(await staleOf(stranger)).not.toMatchObject([{ institution: { id: place.institutionId } }])
    })

    test('one silent class among fresh ones is named, and a pupil who came from a fresh one does not hide it', async () => {
      const fresh = await aListedClass()
      const silent = await aListedClass({ institution_id: fresh.institutionId, name: '8.a', grade: 8 })
      await reach(await aPupil(house.owner, fresh), fresh, FRESH)
      for (const absences of ['2026-11-03', '2026-11-03', '2026-11-19'])
        await reach(await aPupil(house.owner, silent), silent, { ...FRESH, absences })

      expect(await staleOf(await headOf(fresh))).toMatchObject([
        { gaps: [{ of: 'absences', until: '2026-11-03', classes: ['8.a'] }] },
      ])
    })

    test('marks may be silent for longer, and then are told', async () => {
      const place = await aListedClass()
      const pupilId = await aPupil(house.owner, place)
      const head = await headOf(place)

      await reach(pupilId, place, { ...FRESH, marks: '2026-10-30' })
      const inTime = await staleOf(head)
      await reach(pupilId, place, { ...FRESH, marks: '2026-10-09' })

      expect(inTime).toEqual([])
      expect(await staleOf(head)).toMatchObject([{ gaps: [{ of: 'marks', until: '2026-10-09' }] }])
    })

    test('nothing is old in the first week of a semester, nor after a week of holidays', async () => {
      const place = await aListedClass()
      const pupilId = await aPupil(house.owner, place)
      const head = await headOf(place)
      const staleOn = async (now: string) => {
        house.clock.set(now)
        const stale = await staleOf(head)
        house.clock.set('2026-11-20T10:00:00Z')
        return stale
      }

      const firstWeek = await staleOn('2026-09-08T07:00:00Z')
      const secondWeek = await staleOn('2026-09-09T07:00:00Z')
      // school is closed from 19 to 23 October; the last day before it is 16 October
      await reach(pupilId, place, { absences: '2026-10-16', marks: '2026-10-16' })
      const afterHoliday = await staleOn('2026-10-26T07:00:00Z')
      const aWeekLater = await staleOn('2026-11-02T07:00:00Z')
      const dayAfter = await staleOn('2026-11-03T07:00:00Z')

      expect([firstWeek, afterHoliday, aWeekLater]).toEqual([[], [], []])
      expect(secondWeek).toMatchObject([{ gaps: [{ of: 'absences', until: null }] }])
      expect(dayAfter).toMatchObject([{ gaps: [{ of: 'absences', until: '2026-10-16' }] }])
    })

    test('of many schools three stand on the page, and the others are counted; each is told with who was noticed there', async () => {
      const municipalityId = await aMunicipality(house.owner)
      for (let school = 0; school < 5; school++)
        await anInstitution(house.owner, { municipality_id: municipalityId, name: `Skola ${school}` })
      const coordinator = await house.as(
        await someone(house.owner, 'municipal_coordinator', 'municipality', municipalityId),
      )

      const today = (await coordinator.get('/today')).body
      const all = (await coordinator.get('/flag-counts')).body
      const only = (await coordinator.get(`/flag-counts?institutionId=${all.staleSchools[4].institution.id}`))
        .body

      expect(kinds(today.items)).toEqual(['stale-data', 'stale-data', 'stale-data'])
      expect(today.moreStale).toBe(2)
      expect(all.staleSchools).toHaveLength(5)
      expect(only.staleSchools).toEqual([all.staleSchools[4]])
    })

    test('a preschool is asked for attendance, never for marks', async () => {
      const institutionId = await anInstitution(house.owner, { kind: 'preschool' })
      const place = await aListedClass({ institution_id: institutionId, grade: 0, name: 'Zīles' })
      await aPupil(house.owner, place)

      expect(await staleOf(await headOf(place))).toMatchObject([
        { gaps: [{ of: 'absences', until: null, classes: [] }] },
      ])
    })

    test('old class lists are told of after them, class by class; a teacher is told nothing', async () => {
      const place = await aListedClass()
      const old = await aClass(house.owner, { institution_id: place.institutionId, name: '8.a', grade: 8 })
      for (const one of [place, old]) await reach(await aPupil(house.owner, one), one, FRESH)
      const head = await headOf(place)
      const teacher = await someone(house.owner, 'class_teacher', 'class', old.classId)

      const unknown = await staleOf(head)
      await aClassList(house.owner, old, '2026-10-21')
      const lastDay = await staleOf(head)
      house.clock.set('2026-11-21T07:00:00Z')
      const dayAfter = [await staleOf(head), await staleOf(teacher)]
      house.clock.set('2026-11-20T10:00:00Z')

      const of = 'old-class-list'
      expect(unknown).toMatchObject([{ gaps: [{ of, until: null, classes: ['8.a'] }] }])
      expect(lastDay).toEqual([])
      expect(dayAfter).toMatchObject([[{ gaps: [{ of, until: '2026-10-21', classes: ['8.a'] }] }], []])
    })

    test('a school that has sent nothing at all is told without a class', async () => {
      const place = await aClass(house.owner)

      expect(await staleOf(await headOf(place))).toMatchObject([
        { gaps: [{ of: 'class-list', until: null, classes: [] }] },
      ])
    })
  })

  test('an administrator sees no child', async () => {
    const administrator = await someone(house.owner, 'administrator', 'system', null)

    const today = await todayOf(administrator)

    expect(today).toMatchObject({
      items: [],
      clock: null,
      freshness: { absencesUntil: null, marksUntil: null },
    })
  })
})
