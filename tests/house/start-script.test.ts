import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '#tools/source-files.ts'

const main = `
  process.once('SIGTERM', () => { console.log('asked to stop'); process.exit(0) })
  setInterval(() => undefined, 1000)
  console.log('up', process.version)`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pamani-start-'))
  for (const name of ['scripts', 'package.json', 'package-lock.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'src/web'), { recursive: true })
  writeFileSync(join(folder, 'src/main.ts'), main)
  writeFileSync(join(folder, 'src/web/main.ts'), 'export {}')
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/src/web/main.ts"></script>')
  writeFileSync(join(folder, 'vite.config.ts'), `export default { build: { outDir: 'dist/web' } }`)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `npm start` until it is up, asks it to stop, and returns what it said. */
async function startAndStop(): Promise<string> {
  const child = spawn('npm', ['start'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (text.includes('up v')) child.kill('SIGTERM')
  })
  await once(child, 'close')
  return said
}

test('npm start builds the pages once, runs on Node 24 and hands on the signal to stop', async () => {
  const first = await startAndStop()
  const second = await startAndStop()

  expect(first).toContain('building the pages')
  expect(second).not.toContain('building the pages')
  expect(second).toMatch(/up v24/)
  expect(second).toContain('asked to stop')
  expect(existsSync(join(folder, 'dist/web/index.html'))).toBe(true)
})

test('npm start builds again when a source of the pages has changed', async () => {
  await startAndStop()
  const stamp = readFileSync(join(folder, 'dist/web.stamp'), 'utf8')
  writeFileSync(join(folder, 'src/web/main.ts'), 'console.info(1)')

  const said = await startAndStop()

  expect(said).toContain('building the pages')
  expect(readFileSync(join(folder, 'dist/web.stamp'), 'utf8')).not.toBe(stamp)
})
