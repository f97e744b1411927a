import { municipalityId, semesterId } from '#foundation/institutions/index.ts'
import { sealCode } from '#foundation/people/index.ts'
import type { Keys } from '#platform/crypto/keys.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import type { CopyValue } from '../copy-sink.ts'
import { assessmentRows, enrolmentRows, guardianRows, truthRows } from '../pupil-rows.ts'
import type { Enrolment, Pupil } from '../pupil-types.ts'
import type { Copies } from './open-copies.ts'
import { planLines } from './plan-lines.ts'
import type { PupilTable } from './tables.ts'

export type LoadContext = {
  readonly keys: Keys
  readonly today: string
  /** Whether the cast is there already, with its accounts. */
  readonly withCast: boolean
  /** Risks that are answered with yes or no. */
  readonly yesNo: ReadonlySet<string>
  /** Names of risks, for the goals of plans. */
  readonly riskNames: ReadonlyMap<string, string>
  /** Class teacher by class. */
  readonly teacherOf: ReadonlyMap<string, string>
  /** Who approves plans, by institution. */
  readonly leaderOf: ReadonlyMap<string, string>
}

/** Everything of one pupil except absences and marks, as rows of the product's tables. */
export function writePupil(copies: Copies<PupilTable>, pupil: Pupil, context: LoadContext): void {
  const place = presentPlace(pupil, context.today)
  writePerson(copies, pupil, place, context)
  for (const row of enrolmentRows(pupil)) {
    const ended = row.until !== null && row.until < context.today
    copies.row('people.enrolments', [
      row.id,
      row.pupilId,
      row.institutionId,
      row.classId,
      row.from,
      ended ? row.until : null,
      ended ? row.endReason : null,
    ])
  }
  writeAssessments(copies, pupil, place, context)
  planLines(copies, pupil, place, context)
  for (const row of truthRows(pupil)) {
    copies.row('synthetic.truth', [
      row.pupilId,
      row.schoolYear,
      row.leavingProbability,
      row.leavingProbabilityWithoutSupport,
      row.supportDose,
      row.left,
    ])
  }
}

export type PlaceValues = readonly [
  municipalityId: string,
  institutionId: string | null,
  classId: string | null,
]

/** Where the pupil is today; enrolled nowhere, the municipality of residence answers. */
function presentPlace(pupil: Pupil, today: string): PlaceValues {
  const present = pupil.enrolments.findLast((enrolment) => holdsOn(enrolment, today))
  return present === undefined
    ? [municipalityId(pupil.declaredMunicipality), null, null]
    : [municipalityId(present.institution.municipality.key), present.institution.id, present.classId]
}

function holdsOn(enrolment: Enrolment, day: string): boolean {
  return enrolment.from <= day && (enrolment.until === null || enrolment.until >= day)
}

function writePerson(
  copies: Copies<PupilTable>,
  pupil: Pupil,
  place: PlaceValues,
  context: LoadContext,
): void {
  const code = sealCode(context.keys, pupil.id, pupil.personalCode.replaceAll('-', ''))
  copies.row('people.pupils', [
    pupil.id,
    pupil.given,
    pupil.family,
    pupil.birthDate,
    pupil.sex,
    byteaText(code.sealed),
    byteaText(code.index),
    pupil.language,
    municipalityId(pupil.declaredMunicipality),
    ...place,
  ])
  for (const guardian of guardianRows(pupil)) {
    if (guardian.username === null || !context.withCast)
      copies.row('people.persons', [guardian.id, guardian.given, guardian.family, null])
    copies.row('people.guardianships', [pupil.id, guardian.id, guardian.relation, pupil.birthDate])
  }
}

function byteaText(bytes: Buffer): CopyValue {
  return `\\x${bytes.toString('hex')}`
}

const levels = ['none', 'preventive', 'regular', 'crisis'] as const

function writeAssessments(
  copies: Copies<PupilTable>,
  pupil: Pupil,
  place: PlaceValues,
  context: LoadContext,
): void {
  for (const row of assessmentRows(pupil)) {
    const by = context.teacherOf.get(row.classId) ?? stableId('demo-person', 'ilze.priede')
    const at = `${row.assessedOn}T12:00:00Z`
    const level = levels[Math.max(0, ...row.risks.map((risk) => risk.frequency))] ?? 'none'
    const semester = semesterId(row.schoolYear, row.semester)
    copies.row('risk.assessments', [
      row.id,
      pupil.id,
      semester,
      '2023',
      'completed',
      level,
      by,
      'class_teacher',
      at,
      by,
      at,
      ...place,
    ])
    for (const risk of row.risks) {
      const [intensity, present] = context.yesNo.has(risk.code) ? [null, true] : [risk.intensity, null]
      copies.row('risk.assessment_answers', [
        row.id,
        risk.code,
        intensity,
        present,
        risk.frequency,
        1,
        by,
        at,
      ])
    }
  }
}
