import { command } from './command.ts'
import { sendInvitation } from './send-invitation.ts'

export const accountsInvite = command({
  name: 'accounts invite',
  summary: 'Make a new link to choose a password, also for a forgotten one; journalled',
  details:
    'Earlier links of this account stop working. The present password works until the new one is chosen.',
  options: {},
  positionals: ['username'],
  examples: ['accounts invite ilze.priede'],
  run: async ({ database, config, clock, args: [username = ''] }) =>
    sendInvitation(await database(), config(), { username, at: (await clock()).now() }),
})
