import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import type { BuiltPlace } from '#tests/support/builders.ts'
import { sealCode } from '../server/sealed-code.ts'

/** Columns of a pupil with this (invented) personal code, as the installation of tests seals it. */
export function withCode(pupilId: string, digits: string) {
  const { sealed, index } = sealCode(keysFrom(DEMO_SECRET), pupilId, digits)
  return { id: pupilId, personal_code_sealed: sealed, personal_code_index: index }
}

/** A record that was merged into the pupil. Nothing of it is left, so the merge cannot be undone. */
export async function aMerge(
  owner: Db,
  of: {
    readonly pupilId: string
    readonly place: BuiltPlace
    readonly by: string
    readonly absorbedId?: string
  },
): Promise<string> {
  const id = newId()
  const { municipalityId, institutionId } = of.place
  await owner
    .insertInto('people.merges')
    .values({
      id,
      kept_id: of.pupilId,
      absorbed_id: of.absorbedId ?? newId(),
      current_id: of.pupilId,
      given_name: 'Agrākais',
      family_name: 'Ieraksts',
      born_on: '2013-03-14',
      unheld: JSON.stringify([]),
      merged_by: of.by,
      merged_at: new Date('2026-11-18T10:00:00Z'),
      import_ids: [],
      fingerprints: JSON.stringify({}),
      carried: [],
      kept_municipality_id: municipalityId,
      kept_institution_id: institutionId,
      absorbed_municipality_id: municipalityId,
      absorbed_institution_id: institutionId,
    })
    .execute()
  return id
}

/** Two pupils of whom somebody has said that they are two children. */
export async function anApart(
  owner: Db,
  of: { readonly pupilIds: readonly [string, string]; readonly by: string },
): Promise<string> {
  const id = newId()
  const [one = '', other = ''] = of.pupilIds.toSorted()
  await owner
    .insertInto('people.told_apart')
    .values({ id, one_id: one, other_id: other, told_by: of.by, told_at: new Date('2026-11-18T10:00:00Z') })
    .execute()
  return id
}

/** A list that told on the day who is in the class. */
export async function aClassList(
  owner: Db,
  { classId, institutionId }: BuiltPlace,
  listedOn: string,
): Promise<void> {
  await owner
    .insertInto('people.class_lists')
    .values({ class_id: classId, institution_id: institutionId, source_id: newId(), listed_on: listedOn })
    .execute()
}
