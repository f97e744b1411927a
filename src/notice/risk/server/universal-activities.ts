import { z } from 'zod'
import { findItems } from '#foundation/classifiers/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type { Environment } from '../contract/environment.ts'

const Attributes = z.object({
  number: z.string(),
  level: z.string(),
  effect: z.object({ school_environment: z.string() }),
  attributionUnit: z.object({ kind: z.string() }),
})

/**
 * Activities of universal prevention for which the handbook marks an effect on the school environment (annex 7) and which an
 * institution or a group carries out itself (annex 8), in its order.
 */
export async function listUniversalActivities(db: Db): Promise<Environment['activities']> {
  const items = await findItems(db, { classifier: 'activity', version: '2023' }, Attributes)
  return items
    .filter(
      ({ attributes: { level, effect, attributionUnit } }) =>
        level === 'universal' &&
        effect.school_environment === 'marked' &&
        attributionUnit.kind !== 'municipality',
    )
    .map(({ code, nameLv, nameEn, attributes }) => ({ code, number: attributes.number, nameLv, nameEn }))
}
