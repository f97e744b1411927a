import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Grant, type Role, reachCondition } from '#foundation/access/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import {
  aClass,
  aGrant,
  aMunicipality,
  anInstitution,
  aPerson,
  aPupil,
  type BuiltPlace,
  thisSemester,
} from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aDraftAssessment } from '../testing/builders.ts'

/**
 * Draws people with any roles anywhere and asks three independent judges about every pupil's assessment: the server over
 * HTTP, the SQL condition of the policy alone, and row-level security alone. All must agree with the oracle below, which
 * is written from the text of the rules and shares no code with any of them.
 */
const MAY_READ: Readonly<Partial<Record<Role, 'class' | 'institution' | 'municipality'>>> = {
  class_teacher: 'class',
  support_specialist: 'institution',
  school_leadership: 'institution',
  municipal_coordinator: 'municipality',
}
const WRITERS: readonly Role[] = ['class_teacher', 'support_specialist', 'school_leadership']
const ROLES: readonly Role[] = [
  'class_teacher',
  'subject_teacher',
  'support_specialist',
  'school_leadership',
  'records_clerk',
  'municipal_coordinator',
  'social_worker',
  'municipal_police',
  'state_analyst',
  'administrator',
  'data_protection_officer',
  'council_member',
]

type Subject = { readonly place: BuiltPlace; readonly pupilId: string; readonly assessmentId: string }
type DrawnGrant = {
  readonly role: Role
  readonly at: number
  readonly state: 'holds' | 'over' | 'not-yet' | 'revoked'
}

let house: TestHouse
let subjects: readonly Subject[]

beforeAll(async () => {
  house = await createTestHouse()
  const author = await aPerson(house.owner)
  const semesterId = await thisSemester(house.owner)
  const built: Subject[] = []
  for (const municipality of [await aMunicipality(house.owner), await aMunicipality(house.owner)]) {
    for (const institution of [1, 2]) {
      const institutionId = await anInstitution(house.owner, {
        municipality_id: municipality,
        name: `Skola ${institution}`,
      })
      for (const name of ['7.a', '7.b']) {
        const place = await aClass(house.owner, { institution_id: institutionId, name })
        const pupilId = await aPupil(house.owner, place)
        built.push({
          place,
          pupilId,
          assessmentId: await aDraftAssessment(house.owner, { pupilId, place, semesterId, by: author }),
        })
      }
    }
  }
  subjects = built
})
afterAll(() => house.close())

const scopeOf = (role: Role): 'class' | 'institution' | 'municipality' | 'country' | 'system' => {
  if (role === 'class_teacher' || role === 'subject_teacher') return 'class'
  if (['support_specialist', 'school_leadership', 'records_clerk'].includes(role)) return 'institution'
  if (role === 'state_analyst' || role === 'data_protection_officer') return 'country'
  return role === 'administrator' ? 'system' : 'municipality'
}

const idAt = (place: BuiltPlace, kind: ReturnType<typeof scopeOf>): string | null => {
  const ids = {
    class: place.classId,
    institution: place.institutionId,
    municipality: place.municipalityId,
    country: null,
    system: null,
  }
  return ids[kind]
}

function oracle(drawn: readonly DrawnGrant[], subject: Subject, write: boolean): boolean {
  return drawn.some((grant) => {
    const level = MAY_READ[grant.role]
    if (grant.state !== 'holds' || level === undefined || (write && !WRITERS.includes(grant.role)))
      return false
    return idAt(subjectAt(grant.at).place, level) === idAt(subject.place, level)
  })
}

function subjectAt(index: number): Subject {
  const subject = subjects[index]
  if (subject === undefined) throw new Error(`no subject ${index}`)
  return subject
}

const periods = {
  holds: { valid_from: '2026-09-01' },
  over: { valid_from: '2025-09-01', valid_until: '2026-11-19' },
  'not-yet': { valid_from: '2026-11-21' },
  revoked: { valid_from: '2026-09-01', revoked_at: new Date('2026-11-01T00:00:00Z') },
} as const

async function aPersonWith(drawn: readonly DrawnGrant[]): Promise<string> {
  const personId = await aPerson(house.owner, { given_name: 'Kāds', family_name: 'Kāda' })
  for (const grant of drawn) {
    const scopeKind = scopeOf(grant.role)
    await aGrant(house.owner, {
      personId,
      role: grant.role,
      scopeKind,
      scopeId: idAt(subjectAt(grant.at).place, scopeKind),
      overrides: periods[grant.state],
    })
  }
  return personId
}

const anyGrants = fc.array(
  fc.record({
    role: fc.constantFrom(...ROLES),
    at: fc.integer({ min: 0, max: 7 }),
    state: fc.constantFrom(
      'holds' as const,
      'holds' as const,
      'holds' as const,
      'over' as const,
      'not-yet' as const,
      'revoked' as const,
    ),
  }),
  { maxLength: 3 },
)

const visibleByRls = (personId: string): Promise<string[]> =>
  asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, async (trx) => {
    const rows = await trx.selectFrom('risk.assessments').select('id').execute()
    return rows.map((row) => row.id)
  })

async function visibleByCondition(grants: readonly Grant[]): Promise<string[]> {
  const condition = reachCondition({ personId: '', grants }, 'assessment.read', {
    table: 'assessment',
    pupilColumn: 'pupil_id',
  })
  const rows = await sql<{
    id: string
  }>`select assessment.id from risk.assessments assessment where ${condition}`.execute(house.owner)
  return rows.rows.map((row) => row.id)
}

describe('who may see and write an assessment', () => {
  test('server, SQL condition and row-level security agree with the rules, whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(anyGrants, fc.integer({ min: 0, max: 7 }), async (drawn, asked) => {
        const personId = await aPersonWith(drawn)
        const expected = subjects
          .filter((subject) => oracle(drawn, subject, false))
          .map((subject) => subject.assessmentId)
          .sort()
        const inForce = drawn
          .filter((grant) => grant.state === 'holds')
          .map((grant) => ({
            role: grant.role,
            scopeKind: scopeOf(grant.role),
            scopeId: idAt(subjectAt(grant.at).place, scopeOf(grant.role)),
            reason: 'test',
          }))
        const subject = subjectAt(asked)
        const browser = await house.as(personId)

        const read = await browser.get(`/pupils/${subject.pupilId}/assessments/${subject.assessmentId}`)
        const beside = [
          await browser.get(`/pupils/${subject.pupilId}/assessments/${subject.assessmentId}/comparison`),
          await browser.get(`/pupils/${subject.pupilId}/risk-history`),
        ]
        const written = await browser.put(
          `/pupils/${subject.pupilId}/assessments/${subject.assessmentId}/texts/summary`,
          { value: 'x', version: 99 },
        )

        expect((await visibleByRls(personId)).sort()).toEqual(expected)
        expect((await visibleByCondition(inForce)).sort()).toEqual(expected)
        expect(read.status).toBe(oracle(drawn, subject, false) ? 200 : 404)
        expect(beside.map(({ status }) => status)).toEqual([read.status, read.status])
        expect(written.status === 404).toBe(!oracle(drawn, subject, true))
      }),
      { seed: 20261122, numRuns: 60 },
    )
  })

  test('nobody sees anything without an actor', async () => {
    const rows = await house.services.db.selectFrom('risk.assessments').select('id').execute()

    expect(rows).toEqual([])
  })

  test('when a pupil moves, the new teacher sees the history and the old one no longer', async () => {
    const [from, to] = [subjectAt(0), subjectAt(7)]
    const before = await aPersonWith([{ role: 'class_teacher', at: 0, state: 'holds' }])
    const after = await aPersonWith([{ role: 'class_teacher', at: 7, state: 'holds' }])

    await house.owner
      .updateTable('people.pupils')
      .set({
        municipality_id: to.place.municipalityId,
        institution_id: to.place.institutionId,
        class_id: to.place.classId,
      })
      .where('id', '=', from.pupilId)
      .execute()

    expect(await visibleByRls(before)).toEqual([])
    expect(await visibleByRls(after)).toContain(from.assessmentId)
  })
})
