import { execFileSync } from 'node:child_process'
import { house } from '../support/house.ts'

export type InvitedAccount = { readonly username: string; readonly token: string }

/** A new person who will see pupils, invited by an operator on the command line. */
export function anInvitedOfficer(username: string): InvitedAccount {
  const email = `${username}@example.lv`
  const person = ['--given-name', 'Laima', '--family-name', 'Bērziņa', '--email', email]
  const { link } = JSON.parse(pamani('accounts', 'add', '--username', username, ...person))
  const grant = ['--role', 'data_protection_officer', '--scope', 'country', '--reason', 'Rīkojums 12/2026']
  pamani('grants', 'add', '--person', email, ...grant)
  return { username, token: new URL(link).hash }
}

function pamani(...argv: string[]): string {
  const env = { ...process.env, PAMANI_HOME: house().home, PAMANI_MODE: 'demo', DATABASE_URL: '' }
  return execFileSync(process.execPath, ['src/cli/main.ts', ...argv, '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString()
}
