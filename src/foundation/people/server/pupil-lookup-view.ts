import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PupilRow } from '../contract/pupils.ts'

export async function findRowByCode(trx: Trx, actor: Actor, index: Buffer): Promise<PupilRow | undefined> {
  const row = await trx
    .selectFrom('people.pupils as pupil')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'pupil.institution_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.family_name as familyName',
      'class.name as className',
      'institution.name as institutionName',
    ])
    .where('pupil.personal_code_index', '=', index)
    .where(reachCondition(actor, 'pupil.lookup', { table: 'pupil', pupilColumn: 'id' }))
    .executeTakeFirst()
  return row && PupilRow.parse(row)
}
