import { closeAccount } from '#foundation/sign-in/index.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'

export const accountsLock = command({
  name: 'accounts lock',
  summary: 'Close an account: sessions end now and nothing signs in; journalled',
  details: 'Grants stay as they are. Open it again with: accounts unlock',
  options: {},
  positionals: ['username'],
  examples: ['accounts lock ilze.priede'],
  run: async ({ database, args: [username = ''] }) => {
    if (!(await closeAccount(await database(), username)))
      throw new CommandError(`There is no account "${username}".`)
    return { text: 'Locked.', data: { username } }
  },
})
