import { addAccount } from '#foundation/sign-in/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { command } from './command.ts'
import { CommandError, UsageError } from './errors.ts'
import { getPerson } from './grants-list.ts'
import { insertPerson } from './person-store.ts'
import { sendInvitation } from './send-invitation.ts'

export const accountsAdd = command({
  name: 'accounts add',
  summary: 'Give a person an account and an invitation to choose a password; journalled',
  details:
    'Name a person who is known (--person), or add one (--given-name, --family-name, --email). What the person may see is ' +
    'said by grants: grants add',
  options: {
    username: { kind: 'text', value: 'name', help: 'Name to sign in with', required: true },
    person: { kind: 'text', value: 'id or e-mail', help: 'A person who is known' },
    'given-name': { kind: 'text', value: 'name', help: 'Given name of a new person' },
    'family-name': { kind: 'text', value: 'name', help: 'Family name of a new person' },
    email: { kind: 'text', value: 'address', help: 'Address of a new person' },
  },
  examples: [
    'accounts add --username ilze.priede --person ilze.priede@example.lv',
    'accounts add --username aivars --given-name Aivars --family-name Kalējs --email aivars@example.lv',
  ],
  run: async ({ database, config, clock, options }) => {
    const { username } = options
    if (!/^[^\s]{3,100}$/.test(username))
      throw new UsageError('A username has 3 to 100 characters and no spaces')
    const db = await database()
    const at = (await clock()).now()
    await db.transaction().execute(async (trx) => {
      const personId = await personOf(trx, options)
      if (await addAccount(trx, { personId, username, at })) return
      throw new CommandError(
        `The person has an account already, or the username "${username}" is taken. Nothing was changed.`,
      )
    })
    return sendInvitation(db, config(), { username, at })
  },
})

type Given = Readonly<Record<'person' | 'given-name' | 'family-name' | 'email', string | undefined>>

async function personOf(trx: Trx, given: Given): Promise<string> {
  const { person, 'given-name': givenName, 'family-name': familyName, email } = given
  if (person !== undefined) return (await getPerson(trx, person)).id
  if (!givenName || !familyName || !email) {
    throw new UsageError('Give --person, or --given-name, --family-name and --email')
  }
  const id = await insertPerson(trx, { givenName, familyName, email })
  if (id !== undefined) return id
  throw new CommandError(
    `There is a person with the address ${email} already. Give --person ${email} instead.`,
  )
}
