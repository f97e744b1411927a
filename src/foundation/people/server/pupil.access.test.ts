import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#foundation/access/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import {
  aClass,
  aGrant,
  aMunicipality,
  anInstitution,
  aPerson,
  aPupil,
  type BuiltPlace,
} from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

/**
 * Draws people with any roles anywhere. The list, each pupil's page, the page of who looked, and row-level security alone
 * must show exactly the pupils whom the rules below allow; the rules share no code with any of them.
 */
type Scope = 'class' | 'institution' | 'municipality'
const WORKS_AT: Readonly<Partial<Record<Role, Scope>>> = {
  class_teacher: 'class',
  subject_teacher: 'class',
  support_specialist: 'institution',
  school_leadership: 'institution',
  records_clerk: 'institution',
  municipal_coordinator: 'municipality',
  social_worker: 'municipality',
  municipal_police: 'municipality',
  council_member: 'municipality',
}
const KNOWS_PUPILS: readonly Role[] = [
  'class_teacher',
  'subject_teacher',
  'support_specialist',
  'school_leadership',
  'records_clerk',
  'municipal_coordinator',
]
const KNOWS_WHO_LOOKED: readonly Role[] = [
  'class_teacher',
  'support_specialist',
  'school_leadership',
  'municipal_coordinator',
]
const ROLES = Object.keys(WORKS_AT) as Role[]

type Subject = { readonly place: BuiltPlace; readonly pupilId: string }
type Drawn = { readonly role: Role; readonly at: number; readonly over: boolean }

let house: TestHouse
const subjects: Subject[] = []

beforeAll(async () => {
  house = await createTestHouse()
  for (const municipality of [await aMunicipality(house.owner), await aMunicipality(house.owner)]) {
    for (const name of ['Pirmā', 'Otrā']) {
      const institution_id = await anInstitution(house.owner, { name, municipality_id: municipality })
      for (const letter of ['7.a', '7.b']) {
        const place = await aClass(house.owner, { institution_id, name: letter })
        subjects.push({ place, pupilId: await aPupil(house.owner, place) })
      }
    }
  }
})
afterAll(() => house.close())

function subjectAt(index: number): Subject {
  const subject = subjects[index]
  if (subject === undefined) throw new Error(`no subject ${index}`)
  return subject
}

function idAt(place: BuiltPlace, scope: Scope): string {
  return { class: place.classId, institution: place.institutionId, municipality: place.municipalityId }[scope]
}

function allowed(drawn: readonly Drawn[], subject: Subject, knowing: readonly Role[]): boolean {
  return drawn.some(({ role, at, over }) => {
    const scope = WORKS_AT[role]
    if (over || scope === undefined || !knowing.includes(role)) return false
    return idAt(subjectAt(at).place, scope) === idAt(subject.place, scope)
  })
}

async function aPersonWith(drawn: readonly Drawn[]): Promise<string> {
  const personId = await aPerson(house.owner, { given_name: 'Kāds', family_name: 'Kāda' })
  for (const { role, at, over } of drawn) {
    const scopeKind = WORKS_AT[role] ?? 'class'
    const scopeId = idAt(subjectAt(at).place, scopeKind)
    const overrides = over ? { valid_until: '2026-11-19' } : {}
    await aGrant(house.owner, { personId, role, scopeKind, scopeId, overrides })
  }
  return personId
}

const visibleByRls = (personId: string) =>
  asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, async (trx) => {
    const rows = await trx.selectFrom('people.pupils').select('id').execute()
    return rows.map((row) => row.id)
  })

const anyGrants = fc.array(
  fc.record({ role: fc.constantFrom(...ROLES), at: fc.nat(7), over: fc.boolean() }),
  { maxLength: 3 },
)

test('the list, the pages and row-level security show exactly the pupils whom the rules allow', async () => {
  await fc.assert(
    fc.asyncProperty(anyGrants, fc.nat(7), async (drawn, asked) => {
      const personId = await aPersonWith(drawn)
      const browser = await house.as(personId)
      const subject = subjectAt(asked)
      const expected = subjects
        .filter((one) => allowed(drawn, one, KNOWS_PUPILS))
        .map((one) => one.pupilId)
        .sort()

      const list = await browser.post('/pupils/search', { text: 'liep' })
      const page = await browser.get(`/pupils/${subject.pupilId}`)
      const access = await browser.get(`/pupils/${subject.pupilId}/access`)

      const listed = (list.body.rows ?? []).map((row: { id: string }) => row.id)
      expect(listed.sort()).toEqual(expected)
      expect((await visibleByRls(personId)).sort()).toEqual(expected)
      expect(page.status === 200).toBe(expected.includes(subject.pupilId))
      expect(access.status === 200).toBe(allowed(drawn, subject, KNOWS_WHO_LOOKED))
    }),
    { seed: 20261122, numRuns: 60 },
  )
})
