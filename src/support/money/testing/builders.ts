import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

type GivenQuota = {
  readonly municipalityId: string
  readonly institutionId: string | null
  /** EUR */
  readonly amount: number
  readonly by: string
  readonly kindCode?: string
  readonly schoolYear?: string
}

/** A quota of mentor support for 2026/27, set on 1 August 2026. */
export async function aQuota(owner: Db, given: GivenQuota): Promise<void> {
  await owner
    .insertInto('money.quotas')
    .values({
      change_id: newId(),
      position: 0,
      municipality_id: given.municipalityId,
      institution_id: given.institutionId,
      school_year: given.schoolYear ?? '2026/27',
      kind_version: '2024',
      kind_code: given.kindCode ?? 'mentor-support',
      amount: String(given.amount),
      reason: 'Vienošanās Nr. 7',
      set_by: given.by,
      set_at: new Date('2026-08-01T08:00:00Z'),
    })
    .execute()
}

/** The unit cost of mentor support from 1 September 2026. */
export async function aRate(
  owner: Db,
  given: {
    readonly municipalityId: string
    readonly amount: number
    readonly indirectPercent: number
    readonly by: string
  },
): Promise<void> {
  await owner
    .insertInto('money.rates')
    .values({
      id: newId(),
      municipality_id: given.municipalityId,
      kind_version: '2024',
      kind_code: 'mentor-support',
      valid_from: '2026-09-01',
      amount: String(given.amount),
      indirect_percent: String(given.indirectPercent),
      source: 'Vienošanās Nr. 7',
      set_by: given.by,
      set_at: new Date('2026-08-01T08:00:00Z'),
    })
    .execute()
}
