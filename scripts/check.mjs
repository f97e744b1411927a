// npm run check: everything but the browser journeys.
import { ensureInstalled } from './bootstrap.mjs'
import { ensureWebBuilt } from './build-web.mjs'
import { runChecks, runTests, sum } from './checks.mjs'

ensureInstalled()
ensureWebBuilt()
const { passed, failed } = sum([runChecks(), runTests(['unit', 'api', 'component'])])
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
