import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '#tools/source-files.ts'
import { plantedOnDisk } from './planted.ts'

const endpointWithout = (missing: string) => {
  const parts: Record<string, string> = {
    output: 'z.strictObject({})',
    access: 'canLook',
    audit: `'risk.looked-at'`,
  }
  const rest = Object.entries(parts).filter(([name]) => name !== missing)
  return `import { z } from 'zod'
    import { policy } from '#foundation/access/index.ts'
    import { endpoint } from '#foundation/endpoint/index.ts'
    const canLook = policy({ name: 'canLook', capability: 'pupil.read', subject: 'pupil', basis: 'test' })
    export const look = endpoint({
      route: 'GET /pupils/:pupilId', params: z.strictObject({ pupilId: z.string() }),
      ${rest.map(([name, value]) => `${name}: ${value},`).join(' ')}
      handler: async () => ({}),
    })`
}

/** One file per rule: what it breaks, and TypeScript's number for it. */
const broken: Record<string, { code: RegExp; text: string }> = {
  noImplicitAny: { code: /TS7006/, text: 'export const twice = (value) => value' },
  strictNullChecks: { code: /TS2322/, text: 'export const name: string = null' },
  noUncheckedIndexedAccess: {
    code: /TS2322/,
    text: 'const names: string[] = []\nexport const first: string = names[0]',
  },
  exactOptionalPropertyTypes: {
    code: /TS2375|TS2322/,
    text: 'export const options: { note?: string } = { note: undefined }',
  },
  verbatimModuleSyntax: {
    code: /TS1484/,
    text: `import { Locale } from '#platform/i18n/locale.ts'\nexport type L = Locale`,
  },
  erasableSyntaxOnly: { code: /TS1294/, text: 'export enum Level { Low, High }' },
  noImplicitOverride: {
    code: /TS4114/,
    text: 'class A { go() {} }\nexport class B extends A { go() {} }',
  },
  noImplicitReturns: { code: /TS7030/, text: 'export function sign(n: number) { if (n > 0) return 1 }' },
  noFallthroughCasesInSwitch: {
    code: /TS7029/,
    text: 'export function f(n: number) { switch (n) { case 1: n++\n case 2: return n\n default: return 0 } }',
  },
  useUnknownInCatchVariables: {
    code: /TS18046/,
    text: 'export function f() { try { return 1 } catch (error) { return error.message } }',
  },
  'missing English message': {
    code: /TS2741|TS1360/,
    text: `import type { MessagesLike } from '#platform/i18n/messages-like.ts'
      const lv = { title: 'Riski', count: { zero: '0', one: '1', other: '{count}' } } as const
      export const en = { count: { one: '1', other: '{count}' } } satisfies MessagesLike<typeof lv>`,
  },
  'unguarded endpoint': { code: /TS2345|TS2741/, text: endpointWithout('access') },
  'unaudited endpoint': { code: /TS2345|TS2741/, text: endpointWithout('audit') },
  'endpoint without output': { code: /TS2345|TS2741|TS2375/, text: endpointWithout('output') },
}
const fileOf = (name: string) => `${name.replaceAll(' ', '-')}.ts`
const sound = { 'sound.ts': endpointWithout('nothing') }

let printed: string
let remove: () => void

beforeAll(async () => {
  const files = Object.fromEntries(Object.entries(broken).map(([name, { text }]) => [fileOf(name), text]))
  const config = JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] })
  const place = plantedOnDisk({ ...files, ...sound, 'tsconfig.json': config })
  remove = place.remove
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '--noEmit', '--pretty', 'false', '-p', place.folder]
  const ended = promisify(execFile)(process.execPath, args, { cwd: place.folder, maxBuffer: 2 ** 26 })
  printed = await ended.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
})

afterAll(() => remove())

test.each(Object.entries(broken))('%s does not compile', (name, { code }) => {
  const errors = printed.split('\n').filter((line) => line.startsWith(fileOf(name)))

  expect(errors.join('\n')).toMatch(code)
})

test('an endpoint with all its parts compiles', () => {
  expect(printed.split('\n').filter((line) => line.startsWith('sound.ts'))).toEqual([])
})
