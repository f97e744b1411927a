import type { TestHouse } from './test-house.ts'

/** Journal rows of an event, the newest first. */
export function journalOf(house: TestHouse, filter: { event: string; pupilId?: string; actorId?: string }) {
  let query = house.owner.selectFrom('audit.journal').selectAll().where('event', '=', filter.event)
  if (filter.pupilId !== undefined) query = query.where('pupil_id', '=', filter.pupilId)
  if (filter.actorId !== undefined) query = query.where('actor_id', '=', filter.actorId)
  return query.orderBy('at', 'desc').execute()
}
