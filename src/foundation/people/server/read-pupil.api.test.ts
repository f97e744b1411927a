import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  aGrant,
  aMunicipality,
  aPerson,
  aPupil,
  type BuiltPlace,
  someone,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await aPerson(house.owner, { given_name: 'Ilze', family_name: 'Priede' })
  await aGrant(house.owner, {
    personId: ilze,
    role: 'class_teacher',
    scopeKind: 'class',
    scopeId: place.classId,
  })
  const valmiera = await aMunicipality(house.owner, 'Valmieras novads')
  elza = await aPupil(house.owner, place, { declared_municipality_id: valmiera })
  const mother = await aPerson(house.owner, {
    given_name: 'Elīna',
    family_name: 'Liepiņa',
    email: 'elina@example.test',
    phone: '+371 20000000',
  })
  await house.owner
    .insertInto('people.guardianships')
    .values({ pupil_id: elza, person_id: mother, relation: 'mother', valid_from: '2013-03-14' })
    .execute()
})
afterAll(() => house.close())

describe('the head of a pupil’s page', () => {
  test('tells a class teacher who the pupil is, with the family’s contacts', async () => {
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${elza}`)

    expect(body).toMatchObject({
      givenName: 'Elza',
      familyName: 'Liepiņa',
      age: 13,
      className: '7.b',
      grade: 7,
      institution: { id: place.institutionId },
      declaredMunicipality: { name: 'Valmieras novads' },
      classTeachers: [{ givenName: 'Ilze', familyName: 'Priede' }],
      guardians: [{ givenName: 'Elīna', relation: 'mother', phone: '+371 20000000' }],
      enrolments: [{ className: '7.b', startsOn: '2026-09-01', endsOn: null }],
      can: { 'guardian.contact': true, 'access-log.read': true, 'plan.write': true },
    })
  })

  test('shows a subject teacher the family without contacts', async () => {
    const browser = await house.as(await someone(house.owner, 'subject_teacher', 'class', place.classId))

    const { body } = await browser.get(`/pupils/${elza}`)

    expect(body.guardians).toEqual([
      { givenName: 'Elīna', familyName: 'Liepiņa', relation: 'mother', email: null, phone: null },
    ])
    expect(body.can).toMatchObject({ 'guardian.contact': false, 'signals.read': true, 'plan.read': false })
  })

  test('never carries a birthday, a personal code or anything undeclared', async () => {
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${elza}`)

    expect(JSON.stringify(body)).not.toMatch(/2013-03-14|personal|folded/)
  })

  test('the look is in the journal', async () => {
    const browser = await house.as(ilze)

    await browser.get(`/pupils/${elza}`)

    const [row] = await journalOf(house, { event: 'people.pupil-read', pupilId: elza })
    expect(row).toMatchObject({ actor_id: ilze, actor_roles: ['class_teacher'] })
  })

  test('a teacher of another class is refused as if the pupil did not exist', async () => {
    const elsewhere = await aClass(house.owner, { institution_id: place.institutionId, name: '8.a' })
    const browser = await house.as(await someone(house.owner, 'class_teacher', 'class', elsewhere.classId))

    const known = await browser.get(`/pupils/${elza}`)
    const unknown = await browser.get(`/pupils/${newId()}`)

    expect([known.status, known.body.message]).toEqual([404, unknown.body.message])
  })
})
