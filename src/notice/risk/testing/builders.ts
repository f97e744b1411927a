import type { Place } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aPupil, type BuiltPlace, thisSemester } from '#tests/support/builders.ts'
import type { FlagLevel, RuleNumbers } from '../contract/rule.ts'

const early: RuleNumbers = { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 10 } }

/** A rule of this school, in force since 1 September: more than 10 unexcused lessons ask for attention, unless told. */
export async function anOwnRule(owner: Db, place: Place, numbers = early): Promise<string> {
  const code = newId()
  await owner
    .insertInto('risk.rules')
    .values({
      code,
      kind: numbers.kind,
      name_lv: 'Agrīna saruna par kavējumiem',
      name_en: 'An early talk about absence',
      evidence: 'own',
      municipality_id: place.municipalityId ?? '',
      institution_id: place.institutionId ?? null,
    })
    .execute()
  await aVersion(owner, code, numbers, { version: 1, from: '2026-09-01' })
  return code
}

/** A version of an own rule, in force since a day: it asks for attention. */
export async function aVersion(
  owner: Db,
  rule: string,
  { thresholds }: RuleNumbers,
  { version, from }: { version: number; from: string },
): Promise<void> {
  await owner
    .insertInto('risk.rule_versions')
    .values({
      id: newId(),
      rule,
      version,
      level: 'attention',
      thresholds: JSON.stringify(thresholds),
      source_lv: 'Testa pamatskola',
      source_en: 'Testa pamatskola',
      valid_from: from,
      applied_at: new Date(`${from}T08:00:00Z`),
    })
    .execute()
}

/** An assessment of this pupil that somebody has completed, with the frequency of each risk found; 0: looked at, not found. */
export async function aCompletedAssessment(
  owner: Db,
  of: { pupilId: string; place: Place; semesterId: string; by: string },
  { found, at = '2026-11-18T12:00:00Z' }: { found: Readonly<Record<string, 0 | 1 | 2 | 3>>; at?: string },
): Promise<string> {
  const id = await anEmptyDraft(owner, of, new Date(at))
  for (const [risk_code, frequency] of Object.entries(found)) {
    await owner
      .insertInto('risk.assessment_answers')
      .values({
        assessment_id: id,
        risk_code,
        intensity: frequency,
        frequency: frequency === 0 ? null : frequency,
        version: 1,
        answered_by: of.by,
        answered_at: new Date(at),
      })
      .execute()
  }
  const levels = ['none', 'preventive', 'regular', 'crisis'] as const
  await owner
    .updateTable('risk.assessments')
    .set({
      status: 'completed',
      level: levels[Math.max(0, ...Object.values(found))] ?? 'none',
      completed_by: of.by,
      completed_at: new Date(at),
    })
    .where('id', '=', id)
    .execute()
  return id
}

/** A draft of this pupil with one risk answered: unexcused absence, often, repeated. */
export async function aDraftAssessment(
  owner: Db,
  of: { pupilId: string; place: Place; semesterId: string; by: string },
): Promise<string> {
  const at = new Date('2026-11-19T12:00:00Z')
  const id = await anEmptyDraft(owner, of, at)
  await owner
    .insertInto('risk.assessment_answers')
    .values({
      assessment_id: id,
      risk_code: 'R23-S02',
      intensity: 2,
      frequency: 2,
      version: 1,
      answered_by: of.by,
      answered_at: at,
    })
    .execute()
  return id
}

async function anEmptyDraft(
  owner: Db,
  of: { pupilId: string; place: Place; semesterId: string; by: string },
  at: Date,
): Promise<string> {
  const id = newId()
  await owner
    .insertInto('risk.assessments')
    .values({
      id,
      pupil_id: of.pupilId,
      semester_id: of.semesterId,
      classifier_version: '2023',
      status: 'draft',
      started_by: of.by,
      started_at: at,
      municipality_id: of.place.municipalityId ?? '',
      institution_id: of.place.institutionId ?? null,
      class_id: of.place.classId ?? null,
    })
    .execute()
  return id
}

type GivenFlag = {
  readonly raisedAt: Date
  /** Somebody new unless told. */
  readonly pupilId?: string
  readonly level?: FlagLevel
  readonly answeredAt?: Date | null
  readonly withdrawnAt?: Date | null
}

/** A pupil of this class who was noticed: more than 20 unexcused lessons, urgent unless told. */
export async function aFlag(owner: Db, place: BuiltPlace, given: GivenFlag): Promise<string> {
  const id = newId()
  await owner
    .insertInto('risk.flags')
    .values({
      id,
      pupil_id: given.pupilId ?? (await aPupil(owner, place)),
      semester_id: await thisSemester(owner),
      rule: 'unexcused-lessons',
      rule_version_id: '00000000-0000-7000-8000-000000000101',
      level: given.level ?? 'urgent',
      facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 }),
      noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 }),
      data_until: '2026-11-14',
      raised_at: given.raisedAt,
      noticed_at: given.raisedAt,
      changed_at: given.raisedAt,
      answered_at: given.answeredAt ?? null,
      withdrawn_at: given.withdrawnAt ?? null,
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
    })
    .execute()
  return id
}
