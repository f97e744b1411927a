import { z } from 'zod'
import { revokeGrant } from '#foundation/access/index.ts'
import { recordEvent } from '#foundation/audit/index.ts'
import { command } from './command.ts'
import { CommandError, UsageError } from './errors.ts'

export const grantsRevoke = command({
  name: 'grants revoke',
  summary: 'Take a grant back from now on; journalled',
  details: 'What the person already did stays. The grant itself stays readable: grants list --all',
  options: {},
  positionals: ['grant-id'],
  examples: ['grants revoke 0198c1d0-5b7e-7c3a-9f7e-3a1f6f0f8a11'],
  run: async ({ database, clock, args: [grantId = ''] }) => {
    if (!z.guid().safeParse(grantId).success) throw new UsageError(`"${grantId}" is not an id`)
    const db = await database()
    const at = (await clock()).now()
    await db.transaction().execute(async (trx) => {
      if (!(await revokeGrant(trx, grantId, at))) {
        throw new CommandError(
          `There is no grant ${grantId} that could be taken back. See: npm run -s pamani -- grants list --all`,
        )
      }
      await recordEvent(trx, { event: 'access.revoked', roles: [], details: { grantId, by: 'command-line' } })
    })
    return { text: 'Taken back.', data: { grantId } }
  },
})
