import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '#tools/source-files.ts'
import { plantedOnDisk } from './planted.ts'

const start = `import { expect, test } from 'vitest'\n`
const config = `export default { test: { include: ['*.test.ts'], setupFiles: [${JSON.stringify(join(ROOT, 'tests/setup/console.ts'))}] } }`
let report: { testResults: { name: string; assertionResults: { title: string; status: string }[] }[] }
let output: string
let place: ReturnType<typeof plantedOnDisk>

beforeAll(() => {
  place = plantedOnDisk({
    'vitest.config.ts': config,
    'quiet.test.ts': `${start}test('quiet', () => expect(1).toBe(1))`,
    'loud.test.ts': `${start}test('error', () => console.error('broken'))\ntest('warning', () => console.warn('old'))`,
    'rejected.test.ts': `${start}test('rejected', async () => { void Promise.reject(new Error('nobody waits')); await new Promise((done) => setTimeout(done, 20)) })`,
  })
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const file = join(place.folder, 'report.json')
  const args = [
    vitest,
    'run',
    '--root',
    place.folder,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: place.folder,
    encoding: 'utf8',
  })
  output = `${stdout}${stderr} status ${status}`
  report = JSON.parse(readFileSync(file, 'utf8'))
})

afterAll(() => place.remove())

function statusOf(title: string): string | undefined {
  return report.testResults.flatMap((file) => file.assertionResults).find((one) => one.title === title)
    ?.status
}

test('a test that writes an error or a warning to the console fails', () => {
  expect(statusOf('error')).toBe('failed')
  expect(statusOf('warning')).toBe('failed')
  expect(statusOf('quiet')).toBe('passed')
})

test('a rejection that nobody waits for fails the run', () => {
  expect(output).toContain('nobody waits')
  expect(output).toContain('status 1')
})
