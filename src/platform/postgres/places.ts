import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { OperatorError } from './operator-error.ts'
import { canReach, chooseServerUser, type ServerUser } from './server-user.ts'

/** Where one database lives on this machine. */
export type Places = {
  readonly root: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly user: ServerUser
}

/** Holds data and programs when the product's own folder is closed to the database's account. */
export const SHELTER = '/var/lib/pamani'
export const PORT = 5432
const LONGEST_SOCKET_PATH = 107

export function preparePlaces(home: string): Places {
  mkdirSync(home, { recursive: true })
  const wanted = join(realpathSync(home), 'postgres')
  const user = chooseServerUser(join(wanted, 'data'))
  requireOwnData(join(wanted, 'data'))
  const root = prepareRoot(wanted, user)
  return {
    root,
    user,
    data: join(root, 'data'),
    socket: prepareSocketFolder(root, user),
    log: join(root, 'server.log'),
  }
}

function requireOwnData(data: string): void {
  const owner = statSync(data, { throwIfNoEntry: false })?.uid
  const self = process.getuid?.()
  if (owner === undefined || self === 0 || owner === self) return
  throw new OperatorError(
    `The database in ${data} belongs to another user (uid ${owner}): start as that user or as root.`,
  )
}

function prepareRoot(wanted: string, user: ServerUser): string {
  if (isLink(wanted)) mkdirSync(readlinkSync(wanted), { recursive: true })
  else if (canReach(user, wanted) || canReachOnceOpened(user, wanted)) mkdirSync(wanted, { recursive: true })
  else moveToShelter(wanted)
  const root = realpathSync(wanted)
  if (!canReach(user, root))
    throw new OperatorError(`The database's account cannot enter ${root}: open it with chmod o+x.`)
  return root
}

/** Lets others pass through the product's own home folder, though not list it; what is secret inside is closed itself. */
function canReachOnceOpened(user: ServerUser, wanted: string): boolean {
  const home = dirname(wanted)
  if (!canReach(user, dirname(home))) return false
  chmodSync(home, statSync(home).mode | 0o011)
  return canReach(user, wanted)
}

function moveToShelter(wanted: string): void {
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const target = join(SHELTER, `${name}-${randomBytes(3).toString('hex')}`)
  mkdirSync(SHELTER, { recursive: true })
  chmodSync(SHELTER, 0o755)
  if (existsSync(wanted)) execFileSync('mv', [wanted, target])
  else mkdirSync(target)
  chmodSync(target, 0o755)
  symlinkSync(target, wanted)
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

export function prepareClosedFolder(folder: string, user: ServerUser): string {
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
  }
  return folder
}

function prepareSocketFolder(root: string, user: ServerUser): string {
  const folder = join(root, 'socket')
  if (fitsSocket(folder)) return prepareClosedFolder(folder, user)
  return prepareShortFolder(createHash('sha256').update(root).digest('hex').slice(0, 12), user)
}

function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET_PATH
}

/** A folder in the shared temporary place may have been put there by somebody else: then it is not used. */
function prepareShortFolder(name: string, user: ServerUser): string {
  const base = fitsSocket(join(tmpdir(), `pamani-${name}`)) && canReach(user, tmpdir()) ? tmpdir() : '/tmp'
  const folder = prepareClosedFolder(join(base, `pamani-${name}`), user)
  if (isOwnAndClosed(folder, user)) return folder
  const other = mkdtempSync(join(base, 'pamani-'))
  if (user) chownSync(other, user.uid, user.gid)
  return other
}

function isOwnAndClosed(folder: string, user: ServerUser): boolean {
  const stats = lstatSync(folder)
  return stats.isDirectory() && stats.uid === (user?.uid ?? process.getuid?.()) && (stats.mode & 0o077) === 0
}
