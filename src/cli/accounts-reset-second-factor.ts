import { resetSecondFactor } from '#foundation/sign-in/index.ts'
import { command } from './command.ts'
import { CommandError } from './errors.ts'

export const accountsResetSecondFactor = command({
  name: 'accounts reset-second-factor',
  summary: 'Take away lost passkeys, app and recovery codes; journalled',
  details:
    'Make sure first that it is really this person who asks. All sessions end; at the next sign-in with the password a new ' +
    'second factor is set up.',
  options: {},
  positionals: ['username'],
  examples: ['accounts reset-second-factor ilze.priede'],
  run: async ({ database, args: [username = ''] }) => {
    if (!(await resetSecondFactor(await database(), username)))
      throw new CommandError(`There is no account "${username}".`)
    return {
      text: 'Taken away. The person sets up a new second factor at the next sign-in.',
      data: { username },
    }
  },
})
