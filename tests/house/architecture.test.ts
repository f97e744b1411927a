import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderInto } from '#tools/render-architecture.ts'
import { ROOT } from '#tools/source-files.ts'

const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')

test('the picture is made anew and what stands around it stays', () => {
  const stale = page.replace('flowchart TB', 'flowchart LR')

  expect(renderInto(stale)).toBe(renderInto(page))
  expect(renderInto(stale)).not.toBe(stale)
})

test('a page without its markers is refused', () => {
  expect(() => renderInto('# Architecture')).toThrow(/markers/)
})
