// npm test: checks, tests and browser journeys. The last line of the output is "N passed, N failed".
import { ensureInstalled } from './bootstrap.mjs'
import { ensureWebBuilt } from './build-web.mjs'
import { runChecks, runTests, sum } from './checks.mjs'
import { findOrInstallChromium } from './chromium.mjs'
import { findOrInstallPostgres } from './debian-postgres.mjs'

/** What depends on PostgreSQL's version most: rights and row-level security, migrations, bulk writes, backups. */
const ON_BOTH = ['access.test', 'database-commands', 'backup.api', 'recompute-flags', 'import-absences']

ensureInstalled()
ensureWebBuilt()
const checks = runChecks()
const tests = runTests(['unit', 'api', 'component'])
const postgres = findOrInstallPostgres()
const onDebian = runOn(postgres)
const journeys = runJourneys()
const { passed, failed } = sum([checks, tests, onDebian, journeys])

console.log('')
for (const [name, counts] of Object.entries({
  checks,
  tests,
  [`tests on PostgreSQL ${postgres ?? 'of the distribution'}`]: onDebian,
  'browser journeys': journeys,
})) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function runOn(major) {
  if (major === undefined) return { passed: 0, failed: 0 }
  return runTests(['api'], { files: ON_BOTH, env: { PAMANI_TEST_POSTGRES: String(major) } })
}

function runJourneys() {
  const chromium = findOrInstallChromium()
  if (!chromium) return { passed: 0, failed: 1 }
  process.env.CHROMIUM_PATH = chromium
  return runTests(['e2e'])
}
