export type Subject = {
  readonly code: string
  readonly name: string
  readonly fromGrade: number
  readonly toGrade: number
  /** Marks that a pupil gets in a full semester. */
  readonly marks: number
  /** How far the mean mark lies from that of the easiest subjects. */
  readonly difficulty: number
}

/** Grades 1-3 are assessed in words, so the ten-point scale starts in grade 4. */
export const FIRST_GRADE_WITH_MARKS = 4

/** A simplified list of subjects by grade; 13 stands for vocational courses. */
const SUBJECTS: readonly Subject[] = [
  subject('MAT', 'Matemātika', 4, 13, 13, 1.0),
  subject('LAT', 'Latviešu valoda', 4, 13, 13, 0.6),
  subject('LIT', 'Literatūra', 4, 12, 8, 0.3),
  subject('ENG', 'Angļu valoda', 4, 13, 12, 0.5),
  subject('VAL2', 'Otrā svešvaloda', 5, 12, 10, 0.5),
  subject('DAB', 'Dabaszinības', 4, 6, 9, 0.4),
  subject('BIO', 'Bioloģija', 7, 12, 8, 0.6),
  subject('GEO', 'Ģeogrāfija', 7, 12, 8, 0.5),
  subject('FIZ', 'Fizika', 8, 12, 8, 0.9),
  subject('KIM', 'Ķīmija', 8, 12, 8, 0.9),
  subject('VES', 'Vēsture un sociālās zinātnes', 4, 13, 10, 0.4),
  subject('DAT', 'Datorika', 4, 10, 7, 0.0),
  subject('DIZ', 'Dizains un tehnoloģijas', 4, 9, 7, -0.2),
  subject('MUZ', 'Mūzika', 4, 9, 6, -0.2),
  subject('VIZ', 'Vizuālā māksla', 4, 9, 6, -0.3),
  subject('SPO', 'Sports un veselība', 4, 13, 10, -0.4),
  subject('PRO', 'Profesionālais modulis', 13, 13, 22, 0.1),
  subject('PRA', 'Prakse', 13, 13, 8, -0.1),
]

const VOCATIONAL_GRADE = 13

const byGrade = Array.from({ length: VOCATIONAL_GRADE + 1 }, (_, grade) =>
  SUBJECTS.filter((candidate) => candidate.fromGrade <= grade && grade <= candidate.toGrade),
)

export function subjectsOf(grade: number, vocational: boolean): readonly Subject[] {
  return byGrade[vocational ? VOCATIONAL_GRADE : grade] ?? []
}

const LESSONS_BY_GRADE: readonly number[] = [0, 4, 5, 5, 5, 6, 6, 7, 7, 7, 7, 7, 7]

/** Lessons in a usual day. A preschool child is counted by days: one "lesson" a day. */
export function lessonsPerDay(grade: number, vocational: boolean): number {
  if (vocational) return 8
  return grade < 1 ? 1 : (LESSONS_BY_GRADE[grade] ?? 7)
}

function subject(
  code: string,
  name: string,
  fromGrade: number,
  toGrade: number,
  marks: number,
  difficulty: number,
): Subject {
  return { code, name, fromGrade, toGrade, marks, difficulty }
}
