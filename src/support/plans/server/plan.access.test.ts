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
  thisSemester,
} from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { type BuiltPlan, draftPlan, evaluatedPlan, openPlan, proposedPlan } from '../testing/builders.ts'

/**
 * Draws a role, where it holds, whether it still holds, and a plan in any state, and asks the server and row-level
 * security. Both must agree with the rules below, which are written from the text and share no code with either.
 */
const SCOPES = {
  class_teacher: 'class',
  subject_teacher: 'class',
  support_specialist: 'institution',
  school_leadership: 'institution',
  records_clerk: 'institution',
  municipal_coordinator: 'municipality',
  social_worker: 'municipality',
  council_member: 'municipality',
  guardian: 'pupil',
  pupil: 'pupil',
  state_analyst: 'country',
  data_protection_officer: 'country',
  administrator: 'system',
} as const satisfies Partial<Record<Role, string>>
type DrawnRole = keyof typeof SCOPES
const READERS: readonly DrawnRole[] = [
  'class_teacher',
  'support_specialist',
  'school_leadership',
  'municipal_coordinator',
]
const WRITERS: readonly DrawnRole[] = ['class_teacher', 'support_specialist', 'school_leadership']

type Subject = BuiltPlan & {
  readonly place: BuiltPlace
  readonly pupilId: string
  readonly state: 'draft' | 'proposed' | 'open' | 'evaluated'
}

let house: TestHouse
let subjects: readonly Subject[]

beforeAll(async () => {
  house = await createTestHouse()
  const by = await aPerson(house.owner)
  const semesterId = await thisSemester(house.owner)
  const built: Subject[] = []
  for (const municipality_id of [await aMunicipality(house.owner), await aMunicipality(house.owner)]) {
    const institution_id = await anInstitution(house.owner, { municipality_id })
    for (const name of ['7.a', '7.b']) {
      const place = await aClass(house.owner, { institution_id, name })
      for (const [state, build] of [
        ['draft', draftPlan],
        ['proposed', proposedPlan],
        ['open', openPlan],
        ['evaluated', evaluatedPlan],
      ] as const) {
        const pupilId = await aPupil(house.owner, place)
        built.push({
          ...(await build(house.owner, { pupilId, place, semesterId, by })),
          place,
          pupilId,
          state,
        })
      }
    }
  }
  subjects = built
})
afterAll(() => house.close())

const subjectAt = (index: number): Subject => {
  const subject = subjects[index % subjects.length]
  if (subject === undefined) throw new Error('no subject')
  return subject
}

function scopeId(role: DrawnRole, { place, pupilId }: Subject): string | null {
  const ids = {
    class: place.classId,
    institution: place.institutionId,
    municipality: place.municipalityId,
    pupil: pupilId,
    country: null,
    system: null,
  }
  return ids[SCOPES[role]]
}

const periods = {
  holds: { valid_from: '2026-09-01' },
  over: { valid_from: '2025-09-01', valid_until: '2026-11-19' },
} as const

type Drawn = {
  readonly role: DrawnRole
  readonly at: number
  readonly asked: number
  readonly state: 'holds' | 'over'
}

const may = ({ role, at, asked, state }: Drawn, roles: readonly DrawnRole[]): boolean =>
  state === 'holds' &&
  roles.includes(role) &&
  scopeId(role, subjectAt(at)) === scopeId(role, subjectAt(asked))

async function personWith({ role, at, state }: Drawn): Promise<string> {
  const personId = await aPerson(house.owner)
  await aGrant(house.owner, {
    personId,
    role,
    scopeKind: SCOPES[role],
    scopeId: scopeId(role, subjectAt(at)),
    overrides: periods[state],
  })
  return personId
}

const anyone = fc.record({
  role: fc.constantFrom(...(Object.keys(SCOPES) as DrawnRole[])),
  at: fc.nat({ max: 15 }),
  asked: fc.nat({ max: 15 }),
  state: fc.constantFrom('holds' as const, 'holds' as const, 'over' as const),
})

test('a plan is read and written exactly by those whom the rules name, in every state', async () => {
  await fc.assert(
    fc.asyncProperty(anyone, async (drawn) => {
      const personId = await personWith(drawn)
      const { planId, state } = subjectAt(drawn.asked)
      const browser = await house.as(personId)

      const read = await browser.get(`/plans/${planId}`)
      const written = await browser.put(`/plans/${planId}/fields`, {
        field: 'strengths',
        value: `${newText()}`,
        version: 99,
      })
      const visible = await asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, (trx) =>
        trx.selectFrom('plans.plan_risks').select('plan_id').where('plan_id', '=', planId).execute(),
      )

      expect(read.status).toBe(may(drawn, READERS) ? 200 : 404)
      expect(visible).toHaveLength(may(drawn, READERS) ? 1 : 0)
      const isWritten = state === 'draft' || state === 'open'
      const expected = isWritten ? 409 : 422
      expect(written.status).toBe(may(drawn, WRITERS) ? expected : 404)
      if (read.status === 200) expect(read.body.can.edit).toBe(may(drawn, WRITERS) && isWritten)
    }),
    { seed: 20261122, numRuns: 80 },
  )
})

let count = 0
const newText = (): number => {
  count += 1
  return count
}

test('nobody sees a plan, or anything in it, without an actor', async () => {
  const { db } = house.services

  expect(await db.selectFrom('plans.plans').select('id').execute()).toEqual([])
  expect(await db.selectFrom('plans.plan_baselines').select('plan_id').execute()).toEqual([])
  expect(await db.selectFrom('plans.field_versions').select('plan_id').execute()).toEqual([])
})
