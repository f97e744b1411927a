import { z } from 'zod'
import { findGroups, findItems } from '#foundation/classifiers/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type { DutyView } from '../contract/duty.ts'

/** The edition in which causes are recorded now. */
export const CAUSES_EDITION = '2026'

const NoAttributes = z.object({})
const key = { classifier: 'absence-cause', version: CAUSES_EDITION } as const

/** The causes to choose from, by group. */
export async function listCauses(db: Db): Promise<DutyView['causeChoices']> {
  const groups = new Map((await findGroups(db, key, NoAttributes)).map((group) => [group.code, group]))
  const items = await findItems(db, key, NoAttributes)
  return items.map(({ code, nameLv, nameEn, group }) => {
    const of = groups.get(group ?? '')
    return { code, nameLv, nameEn, group: group ?? '', groupLv: of?.nameLv ?? '', groupEn: of?.nameEn ?? '' }
  })
}

/** Those of the codes that the edition has. */
export async function listKnownCauses(db: Db, codes: readonly string[]): Promise<readonly string[]> {
  return (await findItems(db, key, NoAttributes, codes)).map((item) => item.code)
}
