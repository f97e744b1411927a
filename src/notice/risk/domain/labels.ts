import { childWords, labelWords, namingAdjectives, thingWords } from './label-words.ts'

/*
 * What may not stand beside a child: a rule says what was noticed, not what the child is. Letters are compared without their marks
 * and in lower case. No list is complete; the one here is there for what is written without thinking.
 */

const definite = ['ais', 'ie', 'o', 'os', 'ajam', 'ajai', 'ajiem', 'ajos', 'ajas']
const adjectival = new Set([...definite, 's', 'a', 'am', 'as', 'ai', 'u', 'i', 'iem'])

const patterns = labelWords.map((label) => plain(label).split(' '))
const children = childWords.map(plain)
const things = thingWords.map(plain)
const naming = new Set(namingAdjectives.flatMap((stem) => definite.map((end) => plain(stem) + end)))

/** The words of a text that label a child, as they stand in it; undefined: there are none. */
export function labelIn(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const bare = words.map(plain)
  for (const [at] of words.entries()) {
    const found = patterns.find((pattern) => pattern.every((part, next) => fits(bare[at + next], part)))
    if (found !== undefined) return words.slice(at, at + found.length).join(' ')
    if (namesAChild(bare, at)) return words[at]
  }
  return undefined
}

/** An adjective that stands for a child, because nothing that it could tell of follows. */
function namesAChild(bare: readonly string[], at: number): boolean {
  const next = bare[at + 1]
  return naming.has(bare[at] ?? '') && !things.some((thing) => fits(next, thing))
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  if (part === '{child}') return children.some((child) => fits(word, child))
  const stem = part.slice(0, -1)
  if (part.endsWith('~')) return word.startsWith(stem) && adjectival.has(word.slice(stem.length))
  return part.endsWith('*') ? word.startsWith(stem) : word === part
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
