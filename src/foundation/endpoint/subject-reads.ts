import type { Place, SubjectKind } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'

type Params = Readonly<Record<string, unknown>>

/** Present place of the subject that a path names; undefined when there is none, or none that the actor may see. */
export async function findSubjectPlace(
  trx: Trx,
  kind: SubjectKind,
  params: Params,
): Promise<Place | undefined> {
  switch (kind) {
    case 'pupil':
      return pupilPlace(trx, idIn(params, 'pupilId'))
    case 'class':
      return classPlace(trx, idIn(params, 'classId'))
    case 'institution':
      return institutionPlace(trx, idIn(params, 'institutionId'))
    case 'municipality':
      return { municipalityId: idIn(params, 'municipalityId') }
    case 'list':
    case 'self':
    case 'everyone':
      return {}
    default:
      return kind satisfies never
  }
}

/** Who a pupil is now, whose entry in the register was merged with another; undefined when it was not, or is not the actor's to see. */
export async function findMergedInto(trx: Trx, pupilId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('people.merges as merge')
    .select('merge.current_id as id')
    .where('merge.absorbed_id', '=', pupilId)
    .where('merge.undone_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}

function idIn(params: Params, name: string): string {
  const value = params[name]
  if (typeof value !== 'string')
    throw new Error(`The path has no :${name}; give the endpoint a subject of its own`)
  return value
}

async function pupilPlace(trx: Trx, pupilId: string): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('people.pupils as pupil')
    .select(['pupil.id', 'pupil.municipality_id', 'pupil.institution_id', 'pupil.class_id'])
    .where('pupil.id', '=', pupilId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    pupilId: row.id,
    municipalityId: row.municipality_id,
    institutionId: row.institution_id,
    classId: row.class_id,
  }
}

async function classPlace(trx: Trx, classId: string): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('institutions.classes as class')
    .innerJoin('institutions.institutions as institution', 'institution.id', 'class.institution_id')
    .select(['class.institution_id', 'institution.municipality_id'])
    .where('class.id', '=', classId)
    .executeTakeFirst()
  return row && { classId, institutionId: row.institution_id, municipalityId: row.municipality_id }
}

async function institutionPlace(trx: Trx, institutionId: string): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('institutions.institutions as institution')
    .select('institution.municipality_id')
    .where('institution.id', '=', institutionId)
    .executeTakeFirst()
  return row && { institutionId, municipalityId: row.municipality_id }
}
