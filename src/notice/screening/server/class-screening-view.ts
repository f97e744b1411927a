import { sql } from 'kysely'
import { z } from 'zod'
import type { Semester } from '#foundation/institutions/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { unexcusedLimitOf } from '#notice/signals/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type ClassScreening, type ScreenedPupil, SignObserved } from '../contract/screening.ts'
import { suggestAnswers } from '../domain/suggestions.ts'

export async function findClassHead(trx: Trx, classId: string): Promise<ClassScreening['class'] | undefined> {
  const row = await trx
    .selectFrom('institutions.classes as class')
    .innerJoin('institutions.institutions as institution', 'institution.id', 'class.institution_id')
    .select([
      'class.id',
      'class.name',
      'class.grade',
      'institution.id as institution_id',
      'institution.name as institution_name',
    ])
    .where('class.id', '=', classId)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      name: row.name,
      grade: row.grade,
      institution: { id: row.institution_id, name: row.institution_name },
    }
  )
}

/** The pupils of a class with their answers and what the journal says of them, in one query. */
export async function listScreenedPupils(
  trx: Trx,
  of: {
    readonly classId: string
    readonly grade: number
    readonly semester: Semester
    readonly before: Semester | undefined
  },
): Promise<ScreenedPupil[]> {
  const { rows } = await sql<unknown>`
    select pupil.id, pupil.given_name as "givenName", pupil.family_name as "familyName",
      (select coalesce(jsonb_agg(jsonb_build_object('sign', answer.sign, 'value', answer.value, 'version', answer.version,
          'answeredBy', coalesce(person.given_name || ' ' || person.family_name, ''), 'answeredAt', answer.answered_at) order by answer.sign), '[]')
        from screening.answers answer left join people.persons person on person.id = answer.answered_by
        where answer.pupil_id = pupil.id and answer.semester_id = ${of.semester.id}::uuid) as answers,
      (select jsonb_build_object('value', note.value, 'version', note.version)
        from screening.notes note
        where note.pupil_id = pupil.id and note.semester_id = ${of.semester.id}::uuid) as note,
      (select coalesce(jsonb_agg(jsonb_build_object('shortLv', item.attributes ->> 'shortLv', 'shortEn', item.attributes ->> 'shortEn',
          'value', earlier.value) order by item.position), '[]')
        from screening.answers earlier
        join classifiers.items item
          on item.classifier = earlier.classifier and item.version = earlier.classifier_version and item.code = earlier.sign
        where earlier.pupil_id = pupil.id and earlier.semester_id = ${of.before?.id ?? null}::uuid and earlier.value > 0) as before,
      coalesce(term.lessons_unexcused, 0) as "lessonsUnexcused", coalesce(term.lessons_excused, 0) as "lessonsExcused",
      coalesce(term.days_unexcused, 0) as "daysUnexcused", term.absences_until as "absencesUntil",
      (select coalesce(jsonb_agg(jsonb_build_object('nameLv', subject.name_lv, 'nameEn', subject.name_en)
          order by summary.mean_hundredths), '[]')
        from signals.subject_summaries summary join signals.subjects subject on subject.code = summary.subject
        where summary.pupil_id = pupil.id and summary.semester_id = ${of.semester.id}::uuid
          and summary.mean_hundredths < ${LOW_HUNDREDTHS}) as "lowSubjects",
      (select count(*)::int from signals.behaviour_records remark
        where remark.pupil_id = pupil.id and remark.kind <> 'praise'
          and remark.on_date between ${of.semester.startsOn}::date and ${of.semester.endsOn}::date) as misbehaviour
    from people.pupils pupil
    left join signals.term_summaries term on term.pupil_id = pupil.id and term.semester_id = ${of.semester.id}::uuid
    where pupil.class_id = ${of.classId}::uuid
    order by pupil.folded_name, pupil.id`.execute(trx)
  return z
    .array(Row)
    .parse(rows)
    .map((row) => toPupil(row, of.grade))
}

/** Marks 1 to 3 are the low level of the ten-point scale. */
const LOW_HUNDREDTHS = 400

const Row = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  answers: z.array(
    z.object({
      sign: z.string(),
      value: z.int().nullable(),
      version: z.int(),
      answeredBy: z.string(),
      answeredAt: z.coerce.date().transform((at) => at.toISOString()),
    }),
  ),
  note: z.object({ value: z.string(), version: z.int() }).nullable(),
  before: z.array(SignObserved),
  lessonsUnexcused: z.int(),
  lessonsExcused: z.int(),
  daysUnexcused: z.int(),
  misbehaviour: z.int(),
  absencesUntil: z.string().nullable(),
  lowSubjects: z.array(z.object({ nameLv: z.string(), nameEn: z.string() })),
})

function toPupil(row: z.output<typeof Row>, grade: number): ScreenedPupil {
  const { id, givenName, familyName, answers, note, before, ...journal } = row
  const { unit, limit } = unexcusedLimitOf(grade)
  const suggested = suggestAnswers({
    unexcused: unit === 'days' ? row.daysUnexcused : row.lessonsUnexcused,
    unexcusedLimit: limit,
    lowSubjects: row.lowSubjects.length,
    misbehaviour: unit === 'days' ? 0 : row.misbehaviour, // preschool has no sign of behaviour
  })
  return {
    id,
    givenName,
    familyName,
    answers,
    note: note ?? { value: '', version: 0 },
    before,
    journal: { ...journal, suggested: { ...suggested } },
  }
}
