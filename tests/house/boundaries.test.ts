import { expect, test } from 'vitest'
import { checkBoundaries } from '#tools/check-boundaries.ts'
import { planted } from './planted.ts'

const broken: Record<string, Record<string, string>> = {
  'unknown-module': { 'src/notice/weather/index.ts': 'export const sun = 1' },
  'edge-not-in-table': {
    'src/foundation/people/server/add-pupil.ts': `import { flag } from '#notice/risk/index.ts'`,
  },
  'module-internals': {
    'src/support/plans/server/open-plan.ts': `import { raiseFlag } from '#notice/risk/server/flag-store.ts'`,
  },
  'web-imports-server': {
    'src/notice/risk/web/RiskPage.tsx': `import { raiseFlag } from '../server/flag-store.ts'`,
    'src/notice/risk/web/use-flags.ts': `import { Kysely } from 'kysely'`,
    'src/web/router.tsx': `import { createDb } from '#platform/db/connect.ts'`,
    'src/notice/risk/web/use-file.ts': `import { readFile } from 'node:fs/promises'`,
  },
  'domain-imports-outside': {
    'src/notice/risk/domain/level.ts': `import { raiseFlag } from '../server/flag-store.ts'`,
    'src/notice/risk/domain/clock.ts': `import { systemClock } from '#platform/clock/clock.ts'`,
    'src/notice/risk/domain/hash.ts': `import { createHash } from 'node:crypto'`,
  },
  'contract-imports-outside': {
    'src/notice/risk/contract/flag.ts': `import { raiseFlag } from '../server/flag-store.ts'`,
  },
  'platform-imports-upward': {
    'src/platform/http/guard.ts': `import { policy } from '#foundation/access/index.ts'`,
  },
  'import-cycle': {
    'src/notice/risk/domain/a.ts': `import { b } from './b.ts'\nexport const a = b`,
    'src/notice/risk/domain/b.ts': `import { c } from './c.ts'\nexport const b = c`,
    'src/notice/risk/domain/c.ts': `import { a } from './a.ts'\nexport const c = a`,
  },
  'mutual-modules': {
    'src/notice/risk/server/x.ts': `import type { Mark } from '#notice/signals/index.ts'`,
    'src/notice/signals/server/y.ts': `import type { Flag } from '#notice/risk/index.ts'`,
  },
  'deep-parent-path': { 'src/notice/risk/web/form/Field.tsx': `import { t } from '../../contract/flag.ts'` },
  'missing-extension': { 'src/notice/risk/server/z.ts': `import { flag } from './flag-store'` },
  'sql-outside-store': {
    'src/notice/risk/server/raise-flag.ts': `import { sql } from 'kysely'`,
    'src/notice/risk/server/list-flags.ts': `export const flags = (db) => db.selectFrom('risk.flags')`,
    'src/notice/risk/server/close-flag.ts': `import pg from 'pg'`,
  },
  'source-imports-tests': {
    'src/notice/risk/server/q.ts': `import { aPupil } from '#tests/support/builders.ts'`,
  },
}

test.each(Object.entries(broken))('%s is found in every planted file', (rule, files) => {
  const found = checkBoundaries(planted(files)).filter((problem) => problem.rule === rule)

  const expected = ['import-cycle', 'mutual-modules'].includes(rule) ? 1 : Object.keys(files).length
  expect(found).toHaveLength(expected)
})

test('lets every allowed way pass', () => {
  const files = planted({
    'src/notice/risk/index.ts': `export { flagsOf } from './server/flag-reads.ts'`,
    'src/notice/risk/contract/flag.ts': `import { z } from 'zod'\nexport const Flag = z.strictObject({})`,
    'src/notice/risk/domain/level.ts': `import type { Flag } from '../contract/flag.ts'\nexport const level = 1`,
    'src/notice/risk/server/flag-reads.ts': `import { sql } from 'kysely'\nexport const flagsOf = sql`,
    'src/notice/risk/web/index.ts': `export { FlagCard } from './FlagCard.tsx'`,
    'src/notice/risk/web/FlagCard.tsx': `import { Flag } from '../contract/flag.ts'\nimport { Tag } from '#web/ui/Tag.tsx'\nimport { format } from '#platform/i18n/format.ts'`,
    'src/support/plans/server/open-plan.ts': `import { flagsOf } from '#notice/risk/index.ts'`,
    'src/support/plans/web/PlanPage.tsx': `import { FlagCard } from '#notice/risk/web/index.ts'`,
    'src/web/router.tsx': `import { FlagCard } from '#notice/risk/web/index.ts'`,
    'src/app.ts': `import { flagsOf } from '#notice/risk/index.ts'`,
    'src/demo/country.ts': `import { aFlag } from '#notice/risk/testing/a-flag.ts'`,
  })

  expect(checkBoundaries(files)).toEqual([])
})

test('takes types alone for no cycle', () => {
  const files = planted({
    'src/notice/risk/domain/a.ts': `import type { B } from './b.ts'\nexport const a = 1`,
    'src/notice/risk/domain/b.ts': `import { a } from './a.ts'\nexport type B = typeof a`,
  })

  expect(checkBoundaries(files)).toEqual([])
})
