import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '#tools/source-files.ts'
import { plantedOnDisk } from './planted.ts'

/** One file per rule of Biome. */
const broken: Record<string, { file: string; text: string }> = {
  noExplicitAny: { file: 'any.ts', text: 'export const value: any = 1\n' },
  noNonNullAssertion: { file: 'bang.ts', text: 'export const first = (list: string[]) => list[0]!.length\n' },
  noDefaultExport: { file: 'default.ts', text: 'export default 1\n' },
  useFilenamingConvention: { file: 'snake_case.ts', text: 'export const value = 1\n' },
  noEnum: { file: 'enum.ts', text: 'export enum Level {\n  Low,\n}\n' },
  useImportType: {
    file: 'import.ts',
    text: `import { Locale } from './locale.ts'\n\nexport type L = Locale\n`,
  },
  useNodejsImportProtocol: {
    file: 'node.ts',
    text: `import { join } from 'path'\n\nexport const path = join('a', 'b')\n`,
  },
  noParameterAssign: {
    file: 'assign.ts',
    text: 'export function next(n: number) {\n  n += 1\n  return n\n}\n',
  },
  noUnusedVariables: { file: 'unused.ts', text: 'const value = 1\n' },
  noUnusedImports: { file: 'unused-import.ts', text: `import { join } from 'node:path'\n` },
  format: { file: 'format.ts', text: 'export const a = "double";' },
}

let diagnostics: { rule: string; file: string }[]
let remove: () => void

beforeAll(() => {
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
  const own = JSON.stringify({ ...config, root: true, vcs: { enabled: false } })
  const files = Object.fromEntries(Object.values(broken).map(({ file, text }) => [file, text]))
  const place = plantedOnDisk({ ...files, 'biome.json': own })
  remove = place.remove
  const biome = join(ROOT, 'node_modules/@biomejs/cli-linux-x64/biome')
  const { stdout } = spawnSync(biome, ['check', '--reporter=github', '--max-diagnostics=none', '.'], {
    cwd: place.folder,
    encoding: 'utf8',
  })
  diagnostics = stdout.split('\n').flatMap((line) => {
    const [, rule, file] = /title=([\w/]+),file=[^,]*?([\w.-]+),/.exec(line) ?? []
    return rule && file ? [{ rule: rule.split('/').at(-1) ?? rule, file }] : []
  })
})

afterAll(() => remove())

test.each(Object.entries(broken))('%s is found', (rule, { file }) => {
  expect(diagnostics).toContainEqual({ rule, file })
})
