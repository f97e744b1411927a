import type pg from 'pg'
import type { Command, Environment } from '../command.ts'
import { commands as all } from '../commands.ts'
import { runCli } from '../run-cli.ts'

export type CliRun = { readonly code: number; readonly out: string; readonly error: string }

/** Runs a command line in this process and keeps what it says. */
export async function run(
  argv: readonly string[],
  { commands = all, env = {} }: { commands?: readonly Command[]; env?: Environment } = {},
): Promise<CliRun> {
  const said = { out: [] as string[], error: [] as string[] }
  const code = await runCli(argv, commands, {
    env,
    out: (text) => said.out.push(text),
    error: (text) => said.error.push(text),
  })
  return { code, out: said.out.join('\n'), error: said.error.join('\n') }
}

/** Settings by which a command reaches a test database, as an operator would write them. */
export function settingsOf({ admin }: { readonly admin: pg.ClientConfig }): Environment {
  const url = new URL(`postgresql:///${admin.database}`)
  url.searchParams.set('host', String(admin.host))
  url.searchParams.set('port', String(admin.port))
  url.searchParams.set('user', String(admin.user))
  return { DATABASE_URL: url.href }
}
