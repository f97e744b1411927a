import type { Db } from '#platform/db/connect.ts'
import { ActivityAttributes, CategoryAttributes } from '../contract/activities.ts'
import { findGroups, findItems, type Group, type Item } from './classifier-reads.ts'

export type Activity = Item<ActivityAttributes>
export type ActivityCategory = Group<CategoryAttributes>

/** The catalogue of prevention activities, each with its marked effect on the groups of risks. */
export async function listActivities(db: Db, version = '2023'): Promise<readonly Activity[]> {
  return findItems(db, { classifier: 'activity', version }, ActivityAttributes)
}

export async function findActivity(db: Db, code: string, version = '2023'): Promise<Activity | undefined> {
  const [activity] = await findItems(db, { classifier: 'activity', version }, ActivityAttributes, [code])
  return activity
}

export async function listActivityCategories(db: Db, version = '2023'): Promise<readonly ActivityCategory[]> {
  return findGroups(db, { classifier: 'activity', version }, CategoryAttributes)
}
