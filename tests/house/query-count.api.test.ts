import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDuty } from '#notice/duties/testing/builders.ts'
import { anEntry } from '#notice/unenrolled/testing/builders.ts'
import { newId } from '#platform/ids/ids.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aPupil, someone, thisSemester } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import type { RouteSubject } from '#tests/support/route-case.ts'
import { buildRouteSubject } from '#tests/support/route-subject.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

/** A request asks the database the same number of times for two pupils as for thirty. */
const MOST = 16

let house: TestHouse
let subject: RouteSubject
let leader: Client
let coordinator: Client

beforeAll(async () => {
  house = await createTestHouse()
  subject = await buildRouteSubject(house, 'Pirmais')
  leader = await house.as(
    await someone(house.owner, 'school_leadership', 'institution', subject.institutionId),
  )
  coordinator = await house.as(
    await someone(house.owner, 'municipal_coordinator', 'municipality', subject.municipalityId),
  )
})
afterAll(() => house.close())

const asked = (): Readonly<Record<string, (browser: Client) => Promise<Answer>>> => ({
  today: (browser) => browser.get('/today'),
  flags: (browser) => browser.get('/flags'),
  plans: (browser) => browser.get('/plans'),
  services: (browser) => browser.get('/services'),
  serviceFilters: (browser) => browser.get('/service-filters'),
  pupilServices: (browser) => browser.get(`/pupils/${subject.pupilId}/services`),
  search: (browser) => browser.post('/pupils/search', {}),
  pupil: (browser) => browser.get(`/pupils/${subject.pupilId}`),
  screening: (browser) => browser.get(`/classes/${subject.classId}/screening`),
  screenings: (browser) => browser.get('/screenings'),
  known: (browser) => browser.get(`/classes/${subject.classId}/known`),
  attendance: (browser) => browser.get(`/pupils/${subject.pupilId}/attendance`),
  assessments: (browser) =>
    browser.get(`/pupils/${subject.pupilId}/assessments/${subject.ids.assessment}/comparison`),
  history: (browser) => browser.get(`/pupils/${subject.pupilId}/risk-history`),
  signals: (browser) => browser.get(`/pupils/${subject.pupilId}/signals`),
  overview: (browser) => browser.get('/overview/institutions'),
  duties: (browser) => browser.get('/duties'),
  duty: (browser) => browser.get(`/duties/${subject.ids.duty}`),
  compliance: (browser) => browser.get('/duty-compliance'),
})

async function countAll(browser: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, ask] of Object.entries(asked())) {
    counts[name] = await house.countQueries(async () => expect((await ask(browser)).status, name).toBe(200))
  }
  return counts
}

async function addFlaggedPupil(): Promise<void> {
  const place = {
    municipalityId: subject.municipalityId,
    institutionId: subject.institutionId,
    classId: subject.classId,
  }
  const pupilId = await aPupil(house.owner, place, { family_name: `Nākamais${newId()}` })
  const semesterId = await thisSemester(house.owner)
  await aDuty(house.owner, { pupilId, place, semesterId })
  const by = newId()
  await aService(house.owner, { pupilId, place, by })
  await aService(house.owner, { pupilId: subject.pupilId, place, by })
  await anEntry(house.owner, place.municipalityId)
  await house.owner
    .insertInto('risk.flags')
    .values({
      id: newId(),
      pupil_id: pupilId,
      semester_id: semesterId,
      rule: 'unexcused-lessons',
      rule_version_id: '00000000-0000-7000-8000-000000000101',
      level: 'urgent',
      facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 30, limit: 20 }),
      noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 30, limit: 20 }),
      data_until: '2026-11-14',
      raised_at: new Date('2026-10-14T10:00:00Z'),
      noticed_at: new Date('2026-10-14T10:00:00Z'),
      changed_at: new Date('2026-10-14T10:00:00Z'),
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
    })
    .execute()
}

test('no request asks more often because there is more to show', async () => {
  const before = { leader: await countAll(leader), coordinator: await countAll(coordinator) }
  for (let n = 0; n < 30; n++) await addFlaggedPupil()

  const after = { leader: await countAll(leader), coordinator: await countAll(coordinator) }

  expect(after).toEqual(before)
  expect(Math.max(...Object.values(after).flatMap((counts) => Object.values(counts)))).toBeLessThanOrEqual(
    MOST,
  )
})
