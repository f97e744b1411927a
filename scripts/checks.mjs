import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { productNode, root, runProductNode } from './bootstrap.mjs'

const BIOME = join(root, 'node_modules/@biomejs/cli-linux-x64/biome')

/** Every check of the sources: a name and the program that ends with 0 when all is well. */
const CHECKS = [
  { name: 'format and lint', command: [BIOME, 'check', '--error-on-warnings', '--max-diagnostics=50', '.'] },
  { name: 'types', command: [productNode, 'node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'boundaries', command: [productNode, 'tools/check-boundaries.ts'] },
  { name: 'file names', command: [productNode, 'tools/check-file-names.ts'] },
  { name: 'no text in JSX', command: [productNode, 'tools/check-jsx-text.ts'] },
  { name: 'messages', command: [productNode, 'tools/check-messages.ts'] },
  { name: 'unused exports', command: [productNode, 'tools/check-unused-exports.ts'] },
  { name: 'size of the first pages', command: [productNode, 'tools/check-bundle.ts'] },
  { name: 'architecture picture', command: [productNode, 'tools/render-architecture.ts', '--check'] },
  {
    name: 'database types and tables',
    command: [productNode, 'tools/generate-database-types.ts', '--check'],
  },
]

/** Runs all checks and shows what the failing ones say. */
export function runChecks() {
  const results = CHECKS.map(runCheck)
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length }
}

function runCheck({ name, command }) {
  const [program, ...args] = command.map((part) => (typeof part === 'function' ? part() : part))
  const started = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (status !== 0) console.log([stdout, stderr, error?.message].filter(Boolean).join('\n').trimEnd())
  return status === 0
}

/** Runs test projects with their output shown and counts the cases. `files`: only test files whose path has one of these. */
export function runTests(projects, { files = [], env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pamani-report-'))
  const report = join(folder, 'report.json')
  const selection = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = runProductNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...files, ...selection, ...reporters],
    { env: { ...process.env, ...env } },
  )
  const counts = countCases(report)
  rmSync(folder, { recursive: true })
  // An unhandled error fails the run although every case passed.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function countCases(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unreadable = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unreadable.length }
}

export function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
}
