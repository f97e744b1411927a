import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isAlive, startMarkOf } from './processes.ts'

let joined = 0

/**
 * Notes one more user of the server in a file. The last one to leave stops the server, so that a command line tool
 * beside a running product neither starts a second server nor stops the first.
 */
export function joinServer(root: string): string {
  const ticket = join(folderOf(root), `${process.pid}.${++joined}`)
  mkdirSync(folderOf(root), { recursive: true })
  writeFileSync(ticket, startMarkOf(process.pid) ?? '')
  return ticket
}

/** Leaves, and tells whether nobody else is left. */
export function leaveServer(root: string, ticket: string): boolean {
  rmSync(ticket, { force: true })
  return readdirSync(folderOf(root)).every((name) => !isPresent(join(folderOf(root), name)))
}

function isPresent(ticket: string): boolean {
  const pid = Number.parseInt(basename(ticket), 10)
  const present = isAlive(pid) && (startMarkOf(pid) ?? '') === readFileSync(ticket, 'utf8')
  if (!present) rmSync(ticket, { force: true })
  return present
}

function folderOf(root: string): string {
  return join(root, 'users')
}
