import { asActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { PlanOf } from '#support/plans/testing/builders.ts'
import { createPlanScene, type PlanScene } from '#support/plans/testing/plan-scene.ts'
import { aGrant, aPerson, aPupil } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'

/** A class teacher, a pupil of her class, and the pupil's mother; both can sign in. */
export type FamilyScene = PlanScene & {
  readonly elza: PlanOf
  readonly mother: string
  readonly motherBrowser: Client
  readonly pupilBrowser: Client
  /** Somebody who is a guardian of this pupil by grant and register. */
  newGuardianOf(pupilId: string): Promise<string>
  newPupilBorn(bornOn: string): Promise<string>
  /** Runs work in the database as this person, past the server’s own policies. */
  inDatabaseAs<T>(personId: string, work: (trx: Trx) => Promise<T>): Promise<T>
}

export async function createFamilyScene(): Promise<FamilyScene> {
  const scene = await createPlanScene()
  const { house, place } = scene
  const elza = await scene.newPupil()
  const newGuardianOf = async (pupilId: string) => {
    const personId = await aPerson(house.owner, { given_name: 'Elīna', family_name: 'Liepiņa' })
    await aGrant(house.owner, { personId, role: 'guardian', scopeKind: 'pupil', scopeId: pupilId })
    return personId
  }
  const mother = await newGuardianOf(elza.pupilId)
  await aPerson(house.owner, { id: elza.pupilId, given_name: 'Elza', family_name: 'Liepiņa' })
  await aGrant(house.owner, {
    personId: elza.pupilId,
    role: 'pupil',
    scopeKind: 'pupil',
    scopeId: elza.pupilId,
  })
  return {
    ...scene,
    elza,
    mother,
    motherBrowser: await house.as(mother),
    pupilBrowser: await house.as(elza.pupilId),
    newGuardianOf,
    newPupilBorn: (bornOn) => aPupil(house.owner, place, { born_on: bornOn }),
    inDatabaseAs: (personId, work) =>
      asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, work),
  }
}
