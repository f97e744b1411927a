import { today } from '#platform/clock/clock.ts'
import { columns } from './columns.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'
import { findPerson, type GrantRow, listGrants } from './grant-reads.ts'

export const grantsList = command({
  name: 'grants list',
  summary: 'List who holds which role where, until when and why',
  options: {
    person: { kind: 'text', value: 'id or e-mail', help: 'Only the grants of this person' },
    all: { kind: 'flag', help: 'Also those that have ended, were taken back or have not begun' },
  },
  examples: ['grants list', 'grants list --person ilze.priede@example.lv --all'],
  run: async ({ database, clock, options }) => {
    const db = await database()
    const personId = options.person === undefined ? undefined : (await getPerson(db, options.person)).id
    const grants = await listGrants(db, { today: today(await clock()), all: options.all, personId })
    const text = grants.length === 0 ? 'There are no grants.' : columns(grants.map(rowOf))
    return { text, data: { grants } }
  },
})

/** The person, or an error that says how to find people. */
export async function getPerson(
  db: Parameters<typeof findPerson>[0],
  idOrEmail: string,
): Promise<{ id: string; name: string }> {
  const person = await findPerson(db, idOrEmail)
  if (person !== undefined) return person
  throw new CommandError(
    `There is no person "${idOrEmail}". Give an id or e-mail address of: npm run -s pamani -- grants list --all`,
  )
}

function rowOf(grant: GrantRow): string[] {
  const until = grant.revokedAt === null ? (grant.validUntil ?? 'no end') : 'taken back'
  return [
    grant.id,
    grant.person,
    grant.role,
    `${grant.scopeKind} ${grant.scope ?? grant.scopeId ?? ''}`.trim(),
    `${grant.validFrom} – ${until}`,
    grant.reason,
  ]
}
