import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

type Of = { readonly pupilId: string; readonly semesterId: string }

/** The summary of one semester, with the grade of the pupil's class. */
export async function readTerm(db: Db, of: Of) {
  return db
    .selectFrom('signals.term_summaries as term')
    .leftJoin('institutions.classes as class', 'class.id', 'term.class_id')
    .select([
      'term.lessons_unexcused as lessonsUnexcused',
      'term.days_unexcused as daysUnexcused',
      'term.absences_until as absencesUntil',
      'term.marks_until as marksUntil',
      'term.reprimands',
      'term.incidents',
      'term.behaviour_until as behaviourUntil',
      'class.grade',
    ])
    .where('term.pupil_id', '=', of.pupilId)
    .where('term.semester_id', '=', of.semesterId)
    .executeTakeFirst()
}

export async function listSubjectSums(db: Db, of: Of) {
  return db
    .selectFrom('signals.subject_summaries as summary')
    .innerJoin('signals.subjects as subject', 'subject.code', 'summary.subject')
    .select(['subject.name_lv as nameLv', 'subject.name_en as nameEn'])
    .select(sql<number | null>`(summary.points_sum / nullif(summary.points_count, 0)::float8)`.as('mean'))
    .where('summary.pupil_id', '=', of.pupilId)
    .where('summary.semester_id', '=', of.semesterId)
    .orderBy('subject.name_lv')
    .execute()
}
