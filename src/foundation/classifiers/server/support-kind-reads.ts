import type { Db } from '#platform/db/connect.ts'
import { SupportKindAttributes } from '../contract/support-kinds.ts'
import { findItems, type Item } from './classifier-reads.ts'

export type SupportKind = Item<SupportKindAttributes>

/** Kinds of support that a programme offers on a day; of all days when none is given. `group` is the family. */
export async function listSupportKinds(
  db: Db,
  on?: string,
  version = '2024',
): Promise<readonly SupportKind[]> {
  const kinds = await findItems(db, { classifier: 'support-kind', version }, SupportKindAttributes)
  if (on === undefined) return kinds
  return kinds.filter(({ attributes }) => attributes.validFrom <= on && on <= attributes.validUntil)
}
