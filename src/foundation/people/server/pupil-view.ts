import { sql } from 'kysely'
import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { PupilView } from '../contract/pupil.ts'
import { ageOn } from '../domain/age.ts'

type Of = { readonly pupilId: string; readonly today: string }

/** The head of a pupil's page, in five queries; undefined when there is none to be seen. */
export async function findPupilView(trx: Trx, of: Of, can: PupilView['can']): Promise<PupilView | undefined> {
  const head = await findHead(trx, of.pupilId)
  if (head === undefined) return undefined
  const view: z.input<typeof PupilView> = {
    id: head.id,
    givenName: head.given_name,
    familyName: head.family_name,
    age: ageOn(head.born_on, of.today),
    className: head.class_name,
    grade: head.grade,
    institution: named(head.institution_id, head.institution_name),
    municipality: { id: head.municipality_id, name: head.municipality_name },
    declaredMunicipality: { id: head.declared_municipality_id, name: head.declared_name },
    classTeachers: head.class_id === null ? [] : await listClassTeachers(trx, head.class_id),
    guardians: await listGuardians(trx, of, can['guardian.contact']),
    enrolments: await listEnrolments(trx, of.pupilId),
    merges: await listMergesInto(trx, of.pupilId),
    can,
  }
  return PupilView.parse(view)
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}

function findHead(trx: Trx, pupilId: string) {
  return trx
    .selectFrom('people.pupils as pupil')
    .innerJoin('institutions.municipalities as municipality', 'municipality.id', 'pupil.municipality_id')
    .innerJoin('institutions.municipalities as declared', 'declared.id', 'pupil.declared_municipality_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'pupil.institution_id')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .select([
      'pupil.id',
      'pupil.given_name',
      'pupil.family_name',
      'pupil.born_on',
      'pupil.class_id',
      'class.name as class_name',
      'class.grade',
      'pupil.institution_id',
      'institution.name as institution_name',
      'pupil.municipality_id',
      'municipality.name as municipality_name',
      'pupil.declared_municipality_id',
      'declared.name as declared_name',
    ])
    .where('pupil.id', '=', pupilId)
    .executeTakeFirst()
}

async function listClassTeachers(trx: Trx, classId: string) {
  const found = await sql<{ givenName: string; familyName: string }>`
    select given_name as "givenName", family_name as "familyName" from people.class_teachers(${classId}::uuid)`.execute(
    trx,
  )
  return found.rows
}

async function listGuardians(trx: Trx, { pupilId, today }: Of, seeContacts: boolean) {
  const rows = await trx
    .selectFrom('people.guardianships as tie')
    .innerJoin('people.persons as person', 'person.id', 'tie.person_id')
    .select([
      'person.given_name as givenName',
      'person.family_name as familyName',
      'tie.relation',
      'person.email',
      'person.phone',
    ])
    .where('tie.pupil_id', '=', pupilId)
    .where('tie.valid_from', '<=', today)
    .where((where) => where.or([where('tie.valid_until', 'is', null), where('tie.valid_until', '>=', today)]))
    .orderBy('tie.relation')
    .orderBy('person.given_name')
    .execute()
  return rows.map(({ relation, ...row }) => ({
    ...row,
    ...(seeContacts ? {} : { email: null, phone: null }),
    relation: PupilView.shape.guardians.element.shape.relation.parse(relation),
  }))
}

function listEnrolments(trx: Trx, pupilId: string) {
  return trx
    .selectFrom('people.enrolments as enrolment')
    .innerJoin('institutions.institutions as institution', 'institution.id', 'enrolment.institution_id')
    .leftJoin('institutions.classes as class', 'class.id', 'enrolment.class_id')
    .select([
      'institution.name as institutionName',
      'class.name as className',
      'enrolment.starts_on as startsOn',
      'enrolment.ends_on as endsOn',
    ])
    .where('enrolment.pupil_id', '=', pupilId)
    .orderBy('enrolment.starts_on', 'desc')
    .execute()
}

async function listMergesInto(trx: Trx, pupilId: string) {
  const rows = await trx
    .selectFrom('people.merges as merge')
    .select([
      'merge.id',
      'merge.given_name as givenName',
      'merge.family_name as familyName',
      'merge.merged_at',
    ])
    .where('merge.current_id', '=', pupilId)
    .where('merge.undone_at', 'is', null)
    .orderBy('merge.merged_at', 'desc')
    .execute()
  return rows.map(({ merged_at, ...row }) => ({ ...row, on: merged_at.toISOString() }))
}
