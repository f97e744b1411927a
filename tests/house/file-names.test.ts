import { expect, test } from 'vitest'
import { checkFileNames, checkMigrationNames } from '#tools/check-file-names.ts'
import { planted } from './planted.ts'

test('names that say nothing are found', () => {
  const files = planted({
    'src/notice/risk/server/utils.ts': '',
    'src/notice/risk/domain/types.ts': '',
    'src/notice/risk/web/index.tsx': '',
    'src/notice/risk/index.ts': '',
  })

  expect(checkFileNames(files).map(({ rule, file }) => [rule, file])).toEqual([
    ['vague-file-name', 'src/notice/risk/server/utils.ts'],
    ['vague-file-name', 'src/notice/risk/domain/types.ts'],
    ['vague-file-name', 'src/notice/risk/web/index.tsx'],
  ])
})

test('a file in Pascal case holds the component of its name', () => {
  const files = planted({
    'src/web/ui/Card.tsx': 'export function Card() { return null }',
    'src/web/ui/Tag.tsx': 'export function Badge() { return null }',
    'src/web/ui/Theme.ts': 'export const theme = 1',
  })

  expect(checkFileNames(files)).toMatchObject([
    { rule: 'component-file-name', file: 'src/web/ui/Tag.tsx' },
    { rule: 'component-file-name', file: 'src/web/ui/Theme.ts' },
  ])
})

test('a migration carries its time and what it does', () => {
  const problems = checkMigrationNames([
    'db/migrations/20261122100000_create-plans.sql',
    'db/migrations/plans.sql',
  ])

  expect(problems).toMatchObject([{ rule: 'migration-name', file: 'db/migrations/plans.sql' }])
})
