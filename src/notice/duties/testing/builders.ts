import type { Insertable } from 'kysely'
import type { Place } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type { DutiesDuties } from '#platform/db/schema.ts'
import { newId } from '#platform/ids/ids.ts'

type OfPupil = {
  readonly pupilId: string
  readonly place: Place
  readonly semesterId: string
  /** Of the declared residence; that of the school unless told. */
  readonly livesIn?: string
}

/** An open duty: 22 unexcused lessons, opened on 16 November 2026, to be done by the 24th. Nothing is recorded yet. */
export async function aDuty(
  owner: Db,
  of: OfPupil,
  overrides: Partial<Insertable<DutiesDuties>> = {},
): Promise<string> {
  const id = newId()
  await owner
    .insertInto('duties.duties')
    .values({
      id,
      pupil_id: of.pupilId,
      semester_id: of.semesterId,
      basis: 'lessons',
      counted: 22,
      allowed: 20,
      counted_until: '2026-11-14',
      rule_version_id: '00000000-0000-7000-8000-000000000101',
      terms_from: '2011-02-05',
      opened_at: new Date('2026-11-16T10:00:00Z'),
      opened_on: '2026-11-16',
      due_on: '2026-11-24',
      changed_at: new Date('2026-11-16T10:00:00Z'),
      declared_municipality_id: of.livesIn ?? of.place.municipalityId ?? '',
      municipality_id: of.place.municipalityId ?? '',
      institution_id: of.place.institutionId ?? null,
      class_id: of.place.classId ?? null,
      ...overrides,
    })
    .execute()
  return id
}

/** Records what completes a duty, past the endpoints. */
export async function completeInDatabase(
  owner: Db,
  of: { readonly dutyId: string; readonly by: string; readonly on: string },
): Promise<void> {
  const at = new Date(`${of.on}T10:00:00Z`)
  await owner
    .updateTable('duties.duties')
    .set({ done_on: of.on, done_by: of.by, done_at: at })
    .where('id', '=', of.dutyId)
    .execute()
}
