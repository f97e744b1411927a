import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

const MARTA = 'marta.ozolina'
const ANDRIS = 'andris.lusis'
const COMPLETED = '2026-11-17T09:40:00Z'

type Seen = {
  readonly code: string
  readonly intensity: number
  readonly frequency: number | null
  readonly note: string
}

/** What the social pedagogue saw of Marta: one risk of her teacher's not at all, one more strongly, one alike. */
const SEEN: readonly Seen[] = [
  { code: 'R23-S05', intensity: 0, frequency: null, note: 'Konsultācijās, kur nav jāsteidzas, tiek galā.' },
  { code: 'R23-S03', intensity: 2, frequency: 1, note: '' },
  { code: 'R23-P15', intensity: 2, frequency: 2, note: 'Pirms kontroldarbiem sāp vēders.' },
  { code: 'R23-P08', intensity: 1, frequency: 1, note: '' },
  { code: 'R23-S02', intensity: 0, frequency: null, note: '' },
]

const WORDS = {
  strengths: 'Palīdz jaunākajiem, labi zīmē, ierodas laikus.',
  pupil_view: 'Man vajag vairāk laika. Kad visi jau pabeiguši, es vairs nevaru padomāt.',
  summary:
    'Grūtības rodas laika trūkuma, nevis mācību satura dēļ. Piedāvāju kopā ar audzinātāju vienoties par papildlaiku.',
}

/** A second assessment of Marta in this semester, beside that of her class teacher: they do not agree on everything. */
export async function writeColleagueAssessment(trx: Trx): Promise<void> {
  await sql`
    with written as (
      insert into risk.assessments (id, pupil_id, semester_id, classifier_version, status, level, started_by, started_as, started_at,
        completed_by, completed_at, municipality_id, institution_id, class_id)
      select gen_random_uuid(), of_teacher.pupil_id, of_teacher.semester_id, '2023', 'completed', 'regular', ${castId(ANDRIS)}::uuid,
        'support_specialist', ${COMPLETED}::timestamptz - interval '25 minutes', ${castId(ANDRIS)}::uuid, ${COMPLETED}::timestamptz,
        of_teacher.municipality_id, of_teacher.institution_id, of_teacher.class_id
      from risk.assessments of_teacher
      where of_teacher.pupil_id = ${castId(MARTA)}::uuid and of_teacher.status = 'completed'
      order by of_teacher.completed_at desc limit 1
      returning id, started_by, completed_at),
    answered as (
      insert into risk.assessment_answers (assessment_id, risk_code, intensity, frequency, note, version, answered_by, answered_at)
      select written.id, seen.code, seen.intensity, seen.frequency, seen.note, 1, written.started_by, written.completed_at
      from written, jsonb_to_recordset(${JSON.stringify(SEEN)}::jsonb) seen(code text, intensity int, frequency int, note text))
    insert into risk.assessment_texts (assessment_id, field, value, version, saved_by, saved_at)
    select written.id, told.key, told.value, 1, written.started_by, written.completed_at
    from written, jsonb_each_text(${JSON.stringify(WORDS)}::jsonb) told`.execute(trx)
}
