import { firstPages } from './first-pages.ts'
import { type Leaf, listLeaves } from './message-leaves.ts'
import { usedKeys } from './message-uses.ts'
import { type Problem, report } from './problem.ts'
import { reachableFrom } from './reachable.ts'
import { isTest, readSources } from './source-files.ts'
import type { SourceFile } from './syntax.ts'

export type MessageSources = {
  readonly lv: unknown
  readonly en: unknown
  readonly sources: readonly SourceFile[]
}

/** Both languages say the same things with the same placeholders, each in its own quotation marks, and nothing in vain. */
export function checkMessages({ lv, en, sources }: MessageSources): Problem[] {
  const latvian = listLeaves(lv)
  const english = listLeaves(en)
  return [
    ...missing(latvian, english, 'en'),
    ...missing(english, latvian, 'lv'),
    ...latvian.flatMap((leaf) => differentPlaceholders(leaf, english)),
    ...latvian.flatMap(foreignQuotes),
    ...unused(latvian, sources),
  ]
}

function missing(from: readonly Leaf[], to: readonly Leaf[], language: string): Problem[] {
  const known = new Set(to.map((leaf) => leaf.key))
  return from
    .filter((leaf) => !known.has(leaf.key))
    .map((leaf) => problem('missing-message', `${leaf.key} is not in ${language}.ts`))
}

function differentPlaceholders(leaf: Leaf, others: readonly Leaf[]): Problem[] {
  const other = others.find(({ key }) => key === leaf.key)
  if (!other || other.placeholders === leaf.placeholders) return []
  const message = `${leaf.key} takes {${leaf.placeholders}} in Latvian and {${other.placeholders}} in English`
  return [problem('placeholder-mismatch', message)]
}

/** Latvian quotes „so”; “so” and "so" are foreign. */
function foreignQuotes({ key, text }: Leaf): Problem[] {
  return /[“"]/.test(text) ? [problem('foreign-quotes', `${key} quotes “so” instead of „so”`)] : []
}

function unused(leaves: readonly Leaf[], sources: readonly SourceFile[]): Problem[] {
  const isUsed = usedKeys(sources.filter(({ path }) => !isTest(path) && !path.includes('/messages/')))
  return leaves
    .filter(({ key }) => !isUsed(key))
    .map(({ key }) => problem('unused-message', `nothing says ${key}`))
}

/** The first pages are drawn with the first messages: none of the others may be said there, nor in the frame around them. */
export function checkFirstMessages(
  { lv, first, sources }: { lv: unknown; first: unknown; sources: readonly SourceFile[] },
  entries: readonly string[],
): Problem[] {
  const known = new Set(listLeaves(first).map(({ key }) => key))
  const isSaid = usedKeys(reachableFrom(entries, sources).filter(({ path }) => !path.includes('/messages/')))
  return listLeaves(lv)
    .filter(({ key }) => !known.has(key) && !/^[\w-]+\.(errors|events\w*)\./.test(key) && isSaid(key))
    .map(({ key }) => problem('not-a-first-message', `${key} is said before it is loaded`))
}

function problem(rule: string, message: string): Problem {
  return { rule, file: 'src/messages/lv.ts', line: 1, message }
}

if (import.meta.main) {
  const { catalogues } = await import('#app/messages.ts')
  const { firstMessages } = await import('#app/messages/first-lv.ts')
  const sources = readSources('src')
  const first = { lv: catalogues.lv, first: firstMessages, sources }
  report([
    ...checkMessages({ ...catalogues, sources }),
    ...checkFirstMessages(first, ['src/web/main.tsx', ...firstPages]),
  ])
}
