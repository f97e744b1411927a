import type { Visit } from '../contract/pupil-access.ts'

/** One row of the journal about a pupil. */
export type Look = {
  readonly at: Date
  readonly event: string
  readonly by: Visit['by']
  readonly actorId: string | null
  readonly roles: readonly string[]
}

const SAME_VISIT_MS = 15 * 60_000

/**
 * Opening one page reads many things; people understand it as one visit. Rows come newest first; those of one person
 * without a pause of a quarter of an hour are one visit.
 */
export function visitsOf(looks: readonly Look[]): Visit[] {
  const visits: (Visit & { actorId: string | null })[] = []
  for (const look of looks) {
    const open = visits.findLast((visit) => visit.actorId === look.actorId)
    if (open !== undefined && Date.parse(open.from) - look.at.getTime() <= SAME_VISIT_MS) join(open, look)
    else visits.push(visitOf(look))
  }
  return visits.map(({ actorId: _, ...visit }) => visit)
}

function visitOf(look: Look): Visit & { actorId: string | null } {
  const at = look.at.toISOString()
  return {
    actorId: look.actorId,
    from: at,
    until: at,
    by: look.by,
    roles: [...look.roles],
    events: [look.event],
  }
}

function join(visit: Visit, look: Look): void {
  visit.from = look.at.toISOString()
  visit.events = [...new Set([look.event, ...visit.events])]
  visit.roles = [...new Set([...visit.roles, ...look.roles])]
}
