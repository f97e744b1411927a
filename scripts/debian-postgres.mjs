import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = '/usr/lib/postgresql'
const OLDEST_SUPPORTED = 15
const NO_CLUSTER = '/etc/postgresql-common/createcluster.conf'

/** Major version of the distribution's PostgreSQL, the oldest that the product supports: the tests run on it as well. */
export function findOrInstallPostgres() {
  const found = findPostgres()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the distribution’s PostgreSQL for the tests …')
    install()
  }
  const installed = findPostgres()
  if (installed === undefined)
    console.log('The distribution’s PostgreSQL is not installed: the tests ran on the embedded one only.')
  return installed
}

/** Only the programs: no server of its own is set up or started. */
function install() {
  mkdirSync('/etc/postgresql-common', { recursive: true })
  if (!existsSync(NO_CLUSTER)) writeFileSync(NO_CLUSTER, 'create_main_cluster = false\n')
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  const keepOurs = ['-o', 'Dpkg::Options::=--force-confold']
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...keepOurs, 'postgresql'],
    options,
  )
}

function findPostgres() {
  if (!existsSync(ROOT)) return undefined
  return readdirSync(ROOT)
    .map(Number)
    .filter((major) => major >= OLDEST_SUPPORTED && existsSync(join(ROOT, String(major), 'bin/initdb')))
    .sort((a, b) => a - b)[0]
}
