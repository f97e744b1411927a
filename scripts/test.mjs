// npm test: checks, tests and browser journeys. The last line of the output is "N passed, N failed".
import { ensureInstalled } from './bootstrap.mjs'
import { ensureWebBuilt } from './build-web.mjs'
import { runChecks, runTests, sum } from './checks.mjs'
import { findOrInstallChromium } from './chromium.mjs'

ensureInstalled()
ensureWebBuilt()
const checks = runChecks()
const tests = runTests(['unit', 'api', 'component'])
const journeys = runJourneys()
const { passed, failed } = sum([checks, tests, journeys])

console.log('')
for (const [name, counts] of Object.entries({ checks, tests, 'browser journeys': journeys })) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function runJourneys() {
  const chromium = findOrInstallChromium()
  if (!chromium) return { passed: 0, failed: 1 }
  process.env.CHROMIUM_PATH = chromium
  return runTests(['e2e'])
}
