import { z } from 'zod'
import {
  faultsOfGrant,
  type GrantFault,
  insertGrant,
  type NewGrant,
  type Role,
  roles,
  type ScopeKind,
  scopeKinds,
  scopesOfRole,
} from '#foundation/access/index.ts'
import { recordEvent } from '#foundation/audit/index.ts'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { command } from './command.ts'
import { CommandError, UsageError } from './errors.ts'
import { holdsAlready, scopeExists } from './grant-reads.ts'
import { getPerson } from './grants-list.ts'

const givable = roles.filter((role) => role !== 'background_job')

export const grantsAdd = command({
  name: 'grants add',
  summary: 'Give a person a role for a scope; journalled',
  details: `Roles: ${givable.map((role) => `${role} (${scopesOfRole[role].join(', ')})`).join('; ')}`,
  options: {
    person: { kind: 'text', value: 'id or e-mail', help: 'Who', required: true },
    role: { kind: 'text', value: 'role', help: 'As what', required: true },
    scope: {
      kind: 'text',
      value: 'kind[:id]',
      help: 'Where: country, system, or municipality:<id>, institution:<id>, class:<id>, pupil:<id>',
      required: true,
    },
    from: { kind: 'text', value: 'yyyy-mm-dd', help: 'First day; today by default' },
    until: { kind: 'text', value: 'yyyy-mm-dd', help: 'Last day; no end by default' },
    reason: { kind: 'text', value: 'text', help: 'Why; the person’s family can read it', required: true },
  },
  examples: [
    'grants add --person mara.ozola@example.lv --role municipal_coordinator --scope municipality:<id> --reason "Order 12/2026"',
  ],
  run: async ({ database, clock, options }) => {
    parseWish(options, '')
    const db = await database()
    const wish = parseWish(options, today(await clock()))
    const person = await getPerson(db, options.person)
    const grant = { ...wish, personId: person.id }
    await refuseUnsound(db, grant)
    const id = newId()
    await db.transaction().execute(async (trx) => {
      await insertGrant(trx, { ...grant, id, grantedBy: null })
      const { role, scopeKind, scopeId, personId } = grant
      const details = { grantId: id, personId, role, scopeKind, scopeId, by: 'command-line' }
      await recordEvent(trx, { event: 'access.granted', roles: [], details })
    })
    const text = `${person.name} is now ${grant.role} of ${options.scope}. Take it back with: npm run -s pamani -- grants revoke ${id}`
    return { text, data: { grantId: id, ...grant } }
  },
})

type Wish = Omit<NewGrant, 'personId'>
type Given = Readonly<Record<'role' | 'scope' | 'reason', string>> & {
  readonly from: string | undefined
  readonly until: string | undefined
}

function parseWish(given: Given, today: string): Wish {
  const role = givable.find((known) => known === given.role)
  if (role === undefined)
    throw new UsageError(`There is no role "${given.role}"; there are: ${givable.join(', ')}`)
  return {
    role,
    ...parseScope(given.scope),
    validFrom: parseDay('from', given.from) ?? today,
    validUntil: parseDay('until', given.until) ?? null,
    reason: given.reason,
  }
}

function parseScope(text: string): { scopeKind: ScopeKind; scopeId: string | null } {
  const [kind, id] = text.split(':')
  const scopeKind = scopeKinds.find((known) => known === kind)
  if (scopeKind === undefined)
    throw new UsageError(`There is no kind of scope "${kind}"; there are: ${scopeKinds.join(', ')}`)
  if (id !== undefined && !z.guid().safeParse(id).success)
    throw new UsageError(`"${id}" in --scope is not an id`)
  return { scopeKind, scopeId: id ?? null }
}

function parseDay(option: string, text: string | undefined): string | undefined {
  if (text === undefined || z.iso.date().safeParse(text).success) return text
  throw new UsageError(`"${text}" in --${option} is not a day; write it as 2026-09-01`)
}

async function refuseUnsound(db: Db, grant: NewGrant): Promise<void> {
  if (grant.personId === BACKGROUND_ACTOR_ID)
    throw new CommandError('Background work belongs to the product itself and gets no other role.')
  const [fault] = faultsOfGrant(grant)
  if (fault !== undefined) throw new CommandError(explainFault(fault, grant.role))
  const { scopeKind, scopeId } = grant
  const placed = scopeKind !== 'country' && scopeKind !== 'system' && scopeId !== null
  if (placed && !(await scopeExists(db, scopeKind, scopeId))) {
    throw new CommandError(`There is no ${scopeKind} with the id ${scopeId}.`)
  }
  if (await holdsAlready(db, grant)) {
    throw new CommandError(`The person is ${grant.role} there already. Nothing was changed.`)
  }
}

function explainFault(fault: GrantFault, role: Role): string {
  const texts: Readonly<Record<GrantFault, string>> = {
    'reserved-role': `The role ${role} belongs to the product itself.`,
    'scope-not-of-role': `The role ${role} is given for: ${scopesOfRole[role].join(', ')}. Correct --scope.`,
    'scope-incomplete': 'Write --scope as country, system, or kind:id, for example class:<id>.',
    'period-reversed': 'The last day (--until) is before the first one (--from).',
    'reason-too-short':
      'Give a --reason of at least three characters: it is shown to those whose data are seen.',
  }
  return texts[fault]
}
