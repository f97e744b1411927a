import { commands } from './commands.ts'
import { runCli } from './run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2), commands, {
  env: process.env,
  out: (text) => console.log(text),
  error: (text) => console.error(text),
})
