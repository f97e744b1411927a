import { expect, test } from 'vitest'
import { checkUnusedExports } from '#tools/check-unused-exports.ts'
import { planted } from './planted.ts'

test('finds what only its own test uses, and files that nobody imports', () => {
  const problems = checkUnusedExports(
    planted({
      'src/main.ts': `import { used } from './notice/risk/index.ts'`,
      'src/notice/risk/index.ts': `export { used, passedOn } from './server/level.ts'`,
      'src/notice/risk/server/level.ts': `export const used = 1\nexport const passedOn = 2\nexport const tested = 3`,
      'src/notice/risk/server/level.test.ts': `import { tested } from './level.ts'`,
      'src/notice/risk/domain/forgotten.ts': `export const forgotten = 1`,
    }),
  )

  expect(problems.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    ['unused-export', 'src/notice/risk/index.ts', 'nobody imports passedOn'],
    ['unused-export', 'src/notice/risk/server/level.ts', 'nobody imports tested'],
    ['unused-file', 'src/notice/risk/domain/forgotten.ts', 'no other file imports this one'],
  ])
})

test('lets a pure decision stand on its test, and still finds one that has none', () => {
  const problems = checkUnusedExports(
    planted({
      'src/main.ts': `import { used } from './notice/risk/domain/level.ts'`,
      'src/notice/risk/domain/level.ts': `export const used = 1\nexport const rule = 2\nexport const idle = 3`,
      'src/notice/risk/domain/level.test.ts': `import { rule } from './level.ts'`,
    }),
  )

  expect(problems.map(({ message }) => message)).toEqual(['nobody imports idle'])
})

test('takes builders for tests, contracts, lazy pages and types of a signature as used', () => {
  const problems = checkUnusedExports(
    planted({
      'src/main.ts': `import { open } from './open.ts'\nawait import('./page.ts')`,
      'src/open.ts': `export type Options = { a: 1 }\nexport const open = (options: Options) => options`,
      'src/page.ts': `export const Page = 1`,
      'src/notice/risk/contract/flag.ts': `export const Flag = 1`,
      'src/notice/risk/testing/a-flag.ts': `export const aFlag = 1`,
      'src/notice/risk/domain/level.test.ts': `import { aFlag } from '../testing/a-flag.ts'`,
    }),
  )

  expect(problems).toEqual([])
})
