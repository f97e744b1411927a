import { reopenAccount } from '#foundation/sign-in/index.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'

export const accountsUnlock = command({
  name: 'accounts unlock',
  summary: 'Open a locked account again; journalled',
  options: {},
  positionals: ['username'],
  examples: ['accounts unlock ilze.priede'],
  run: async ({ database, args: [username = ''] }) => {
    if (!(await reopenAccount(await database(), username)))
      throw new CommandError(`There is no account "${username}".`)
    return { text: 'Open again.', data: { username } }
  },
})
