import { sql } from 'kysely'
import type { Place } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import { Party } from '#support/plans/contract/plan-words.ts'
import type { OwnPupil } from '../contract/family.ts'

type Row = {
  pupil_id: string
  role: string
  given_name: string
  family_name: string
  class_name: string | null
  institution_name: string | null
  municipality_id: string
  institution_id: string | null
  class_id: string | null
}

/** Whom the present actor may read about as family; the database asks grant, register and age. */
export async function listOwn(trx: Trx): Promise<OwnPupil[]> {
  return (await listRows(trx)).map(own)
}

export async function findOwn(trx: Trx, pupilId: string): Promise<OwnPupil | undefined> {
  const row = (await listRows(trx)).find((one) => one.pupil_id === pupilId)
  return row && own(row)
}

/** The place of an own pupil, for policies; undefined for every other one. */
export async function ownPupilPlace({
  trx,
  params,
}: {
  readonly trx: Trx
  readonly params: { readonly pupilId: string }
}): Promise<Place | undefined> {
  const row = (await listRows(trx)).find((one) => one.pupil_id === params.pupilId)
  return (
    row && {
      pupilId: row.pupil_id,
      municipalityId: row.municipality_id,
      institutionId: row.institution_id,
      classId: row.class_id,
    }
  )
}

async function listRows(trx: Trx): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select pupil_id, role, given_name, family_name, class_name, institution_name, municipality_id, institution_id, class_id
    from people.own_pupils() order by given_name, family_name, pupil_id`.execute(trx)
  return rows
}

function own(row: Row): OwnPupil {
  return {
    id: PupilId.parse(row.pupil_id),
    as: Party.parse(row.role),
    givenName: row.given_name,
    familyName: row.family_name,
    className: row.class_name,
    institutionName: row.institution_name,
  }
}
