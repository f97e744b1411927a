import { sql } from 'kysely'
import { semesterId } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

type Seen = {
  readonly code: string
  readonly intensity: number
  readonly frequency: number | null
  readonly note: string
}

type GivenAssessment = {
  readonly by: string
  readonly as: 'class_teacher' | 'support_specialist'
  readonly semester: string
  readonly completedAt: string
  readonly seen: readonly Seen[]
  readonly words: Readonly<Record<'strengths' | 'pupil_view' | 'summary', string>>
}

/** How Marta's class teacher saw her a semester ago, and the social pedagogue now: he and the teacher do not agree on everything. */
const ASSESSMENTS: readonly GivenAssessment[] = [
  {
    by: 'ilze.priede',
    as: 'class_teacher',
    semester: semesterId('2025/26', 2),
    completedAt: '2026-02-12T13:10:00Z',
    seen: [
      { code: 'R23-S05', intensity: 3, frequency: 2, note: '' },
      { code: 'R23-S03', intensity: 2, frequency: 2, note: '' },
      { code: 'R23-S01', intensity: 1, frequency: 1, note: '' },
      { code: 'R23-S02', intensity: 0, frequency: null, note: '' },
      { code: 'R23-P15', intensity: 0, frequency: null, note: '' },
    ],
    words: { strengths: 'Labi zīmē.', pupil_view: '', summary: '' },
  },
  {
    by: 'andris.lusis',
    as: 'support_specialist',
    semester: semesterId('2026/27', 1),
    completedAt: '2026-11-17T09:40:00Z',
    seen: [
      {
        code: 'R23-S05',
        intensity: 0,
        frequency: null,
        note: 'Konsultācijās, kur nav jāsteidzas, tiek galā.',
      },
      { code: 'R23-S03', intensity: 2, frequency: 1, note: '' },
      { code: 'R23-P15', intensity: 2, frequency: 2, note: 'Pirms kontroldarbiem sāp vēders.' },
      { code: 'R23-P08', intensity: 1, frequency: 1, note: '' },
      { code: 'R23-S02', intensity: 0, frequency: null, note: '' },
    ],
    words: {
      strengths: 'Palīdz jaunākajiem, labi zīmē, ierodas laikus.',
      pupil_view: 'Man vajag vairāk laika. Kad visi jau pabeiguši, es vairs nevaru padomāt.',
      summary:
        'Grūtības rodas laika trūkuma, nevis mācību satura dēļ. Piedāvāju kopā ar audzinātāju vienoties par papildlaiku.',
    },
  },
]

/** Writes assessments of Marta as their authors did; that of her class teacher in this semester is there already. */
export async function writeAssessmentsOfMarta(trx: Trx): Promise<void> {
  for (const given of ASSESSMENTS) await writeAssessment(trx, given)
}

async function writeAssessment(trx: Trx, given: GivenAssessment): Promise<void> {
  await sql`
    with written as (
      insert into risk.assessments (id, pupil_id, semester_id, classifier_version, status, level, started_by, started_as, started_at,
        completed_by, completed_at, municipality_id, institution_id, class_id)
      select gen_random_uuid(), pupil.id, ${given.semester}::uuid, '2023', 'completed', 'regular', ${castId(given.by)}::uuid,
        ${given.as}, ${given.completedAt}::timestamptz - interval '25 minutes', ${castId(given.by)}::uuid,
        ${given.completedAt}::timestamptz, pupil.municipality_id, pupil.institution_id, pupil.class_id
      from people.pupils pupil where pupil.id = ${castId('marta.ozolina')}::uuid
      returning id, started_by, completed_at),
    answered as (
      insert into risk.assessment_answers (assessment_id, risk_code, intensity, frequency, note, version, answered_by, answered_at)
      select written.id, seen.code, seen.intensity, seen.frequency, seen.note, 1, written.started_by, written.completed_at
      from written, jsonb_to_recordset(${JSON.stringify(given.seen)}::jsonb) seen(code text, intensity int, frequency int, note text))
    insert into risk.assessment_texts (assessment_id, field, value, version, saved_by, saved_at)
    select written.id, told.key, told.value, 1, written.started_by, written.completed_at
    from written, jsonb_each_text(${JSON.stringify(given.words)}::jsonb) told where told.value <> ''`.execute(
    trx,
  )
}
