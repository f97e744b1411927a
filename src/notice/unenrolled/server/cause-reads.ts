import { z } from 'zod'
import { findItems } from '#foundation/classifiers/index.ts'
import type { Db } from '#platform/db/connect.ts'

/** The edition in which causes are recorded now; made by Pamani, not official. */
export const CAUSES_EDITION = '2026'

export type Cause = { readonly code: string; readonly nameLv: string; readonly nameEn: string }

export async function listCauses(db: Db): Promise<Cause[]> {
  const items = await findItems(
    db,
    { classifier: 'not-enrolled-cause', version: CAUSES_EDITION },
    z.object({}),
  )
  return items.map(({ code, nameLv, nameEn }) => ({ code, nameLv, nameEn }))
}
