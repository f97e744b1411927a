import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from './operator-error.ts'

/** The operating-system account that the database runs as; undefined = the account we run as already. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined

/** PostgreSQL refuses root: as root, the owner of existing data is kept, else `postgres` or `nobody` is taken. */
export function chooseServerUser(dataFolder: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined
  const owner = ownerOf(dataFolder)
  const user = owner ?? findAccount('postgres') ?? findAccount('nobody')
  if (!user)
    throw new OperatorError('Running as root needs a system user "postgres" or "nobody" for the database.')
  return user
}

function ownerOf(folder: string): ServerUser {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : undefined
}

function findAccount(name: string): ServerUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/** Whether the account may pass through every folder above `path`, and through `path` itself when it is a folder. */
export function canReach(user: ServerUser, path: string): boolean {
  if (!user) return true
  const stats = statSync(path, { throwIfNoEntry: false })
  const open = !stats?.isDirectory() || mayEnter(user, stats)
  const parent = dirname(path)
  return open && (parent === path || canReach(user, parent))
}

function mayEnter(
  user: { uid: number; gid: number },
  stats: { uid: number; gid: number; mode: number },
): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0
  return (stats.mode & 0o001) !== 0
}
