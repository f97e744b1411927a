import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { draftPlan, openPlan, type PlanOf } from '#support/plans/testing/builders.ts'
import { aGrant, aPerson } from '#tests/support/builders.ts'
import { createFamilyScene, type FamilyScene } from '../testing/family-scene.ts'

/** The wrong person tries, at both locks: the server's endpoints, and the database past them. */
let scene: FamilyScene
let running: string
let shown: string
let other: PlanOf

beforeAll(async () => {
  scene = await createFamilyScene()
  running = (await openPlan(scene.house.owner, scene.elza)).planId
  const draft = await draftPlan(scene.house.owner, { ...scene.elza, by: scene.dace })
  shown = draft.planId
  await scene.approver.post(`/plans/${shown}/showings`)
  other = await scene.newPupil()
  await openPlan(scene.house.owner, other)
})
afterAll(() => scene.house.close())

const guardianship = { relation: 'father', valid_from: '2020-01-01' }

/** People who must not reach Elza, each with what makes them look as if they might. */
const strangers: Record<string, () => Promise<string>> = {
  'a guardian of another pupil': () => scene.newGuardianOf(other.pupilId),
  'a sibling who signs in as a pupil': async () => {
    await aPerson(scene.house.owner, { id: other.pupilId, given_name: 'Otrs', family_name: 'Liepiņš' })
    const grant = {
      personId: other.pupilId,
      role: 'pupil',
      scopeKind: 'pupil',
      scopeId: other.pupilId,
    } as const
    await aGrant(scene.house.owner, grant)
    return other.pupilId
  },
  'a guardian whose guardianship has ended': async () => {
    const personId = await scene.newGuardianOf(scene.elza.pupilId)
    await scene.house.owner
      .updateTable('people.guardianships')
      .set({ valid_until: '2026-11-20' })
      .where('person_id', '=', personId)
      .execute()
    return personId
  },
  'a guardian whose custody was taken out of the register': async () => {
    const personId = await scene.newGuardianOf(scene.elza.pupilId)
    await scene.house.owner.deleteFrom('people.guardianships').where('person_id', '=', personId).execute()
    return personId
  },
  'a guardian whom the school has not let in': async () => {
    const personId = await aPerson(scene.house.owner)
    await scene.house.owner
      .insertInto('people.guardianships')
      .values({ pupil_id: scene.elza.pupilId, person_id: personId, ...guardianship })
      .execute()
    return personId
  },
  'a guardian whose access was taken back': async () => {
    const personId = await scene.newGuardianOf(scene.elza.pupilId)
    await scene.house.owner
      .updateTable('access.grants')
      .set({ revoked_at: new Date('2026-11-19T10:00:00Z') })
      .where('person_id', '=', personId)
      .execute()
    return personId
  },
  'somebody with the right of a pupil who is another': async () => {
    const personId = await aPerson(scene.house.owner)
    await aGrant(scene.house.owner, {
      personId,
      role: 'pupil',
      scopeKind: 'pupil',
      scopeId: scene.elza.pupilId,
    })
    return personId
  },
  'the class teacher, who has pages of her own': async () => scene.ilze,
}

describe.each(Object.entries(strangers))('%s', (_who, build) => {
  let personId: string
  beforeAll(async () => {
    personId = await build()
  })

  test('is refused by the server', async () => {
    const browser = await scene.house.as(personId)
    const page = `/family/${scene.elza.pupilId}`

    const answers = [
      await browser.get(page),
      await browser.get(`${page}/access`),
      await browser.put(`${page}/plans/${shown}/answers/${newId()}`, {
        answer: 'acknowledged',
        words: '',
        showing: 1,
      }),
      await browser.put(`${page}/plans/${running}/messages/${newId()}`, { mood: 3, words: '' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('is refused by the database too', async () => {
    const told = await scene.inDatabaseAs(personId, async (trx) => {
      const plans = await sql`select id from plans.family_plans(${scene.elza.pupilId}::uuid)`.execute(trx)
      const answer = await sql<{ outcome: string }>`select plans.answer_as_family(${newId()}::uuid,
        ${scene.elza.pupilId}::uuid, ${running}::uuid, null, 'acknowledged', '', now()) as outcome`.execute(
        trx,
      )
      const message = await sql<{ outcome: string }>`select plans.tell_as_family(${newId()}::uuid,
        ${scene.elza.pupilId}::uuid, ${running}::uuid, 3, '', now()) as outcome`.execute(trx)
      return [plans.rows.length, answer.rows[0]?.outcome, message.rows[0]?.outcome]
    })

    expect(told).toEqual([0, 'unknown', 'unknown'])
  })
})

describe('of age', () => {
  test('a pupil answers for themselves from the eighteenth birthday on: the guardian reads no more', async () => {
    const [young, grown] = [await scene.newPupilBorn('2008-11-21'), await scene.newPupilBorn('2008-11-20')]
    const asked = async (pupilId: string) => {
      const browser = await scene.house.as(await scene.newGuardianOf(pupilId))
      return (await browser.get(`/family/${pupilId}`)).status
    }

    expect([await asked(young), await asked(grown)]).toEqual([200, 404])
  })
})

/** Rules tell of no pupil; of people one sees oneself. */
const rulesForEverybody = ['risk.escalation_settings', 'risk.rule_versions', 'risk.rules']

describe.each(['mother', 'pupil'] as const)('the %s', (who) => {
  const id = () => (who === 'mother' ? scene.mother : scene.elza.pupilId)

  test('sees nothing of any table that tells of a pupil, not even of the own plan', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.oid::regclass::text as name from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('people', 'plans', 'signals', 'risk', 'duties', 'notes',
          'screening', 'services', 'sessions', 'unenrolled')
        and c.relrowsecurity and has_any_column_privilege('pamani_server', c.oid, 'select')`.execute(
      scene.house.owner,
    )
    expect(rows.length).toBeGreaterThan(25)

    const seen = await scene.inDatabaseAs(id(), async (trx) => {
      const counts: string[] = []
      for (const { name } of rows) {
        const found = await sql<{
          some: boolean
        }>`select exists (select from ${sql.raw(name)}) as some`.execute(trx)
        if (found.rows[0]?.some === true) counts.push(name)
      }
      const people = await trx.selectFrom('people.persons').select('id').execute()
      expect(people).toEqual([{ id: id() }])
      return counts
    })

    expect(seen.toSorted()).toEqual(['people.persons', ...rulesForEverybody])
  })

  test('writes nothing past the two ways of the page', async () => {
    const answer = () =>
      scene.inDatabaseAs(id(), (trx) =>
        trx
          .insertInto('plans.plan_agreements')
          .values({
            id: newId(),
            plan_id: running,
            number: 90,
            party: 'pupil',
            answer: 'acknowledged',
            means: 'themselves',
            told_on: '2026-11-20',
            recorded_by: id(),
            recorded_at: new Date(),
          })
          .execute(),
      )
    const message = () =>
      scene.inDatabaseAs(id(), (trx) =>
        sql`insert into plans.plan_messages (id, plan_id, party, person_id, mood, said_at)
          values (${newId()}, ${running}, 'pupil', ${id()}, 3, now())`.execute(trx),
      )

    await expect(answer()).rejects.toThrow('row-level security')
    await expect(message()).rejects.toThrow('permission denied')
  })
})

describe('the school', () => {
  test('cannot write in the name of a family, nor show what the plan does not say', async () => {
    const asIlze = <T>(work: Parameters<typeof scene.inDatabaseAs<T>>[1]) =>
      scene.inDatabaseAs(scene.ilze, work)
    const inTheirName = () =>
      asIlze((trx) =>
        trx
          .insertInto('plans.plan_agreements')
          .values({
            id: newId(),
            plan_id: shown,
            number: 91,
            party: 'guardian',
            guardian_id: scene.mother,
            answer: 'acknowledged',
            means: 'themselves',
            told_on: '2026-11-20',
            recorded_by: scene.ilze,
            recorded_at: new Date(),
          })
          .execute(),
      )
    const otherwise = () =>
      asIlze((trx) =>
        sql`insert into plans.plan_showings (plan_id, number, content, shown_by, shown_at)
          values (${shown}, 9, '{"strengths":"cits"}', ${scene.ilze}, now())`.execute(trx),
      )
    const asAnother = () =>
      asIlze((trx) =>
        sql`insert into plans.plan_showings (plan_id, number, shown_by, shown_at)
          values (${shown}, 9, ${scene.dace}, now())`.execute(trx),
      )

    await expect(inTheirName()).rejects.toThrow('row-level security')
    await expect(otherwise()).rejects.toThrow('permission denied')
    await expect(asAnother()).rejects.toThrow('row-level security')
  })
})
