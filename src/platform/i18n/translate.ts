import type { Catalogue, KeyOf, ParamArguments, PluralForms } from './catalogue.ts'
import { type Locale, languageTags } from './locale.ts'
import type { MessagesLike } from './messages-like.ts'

export type Translator<Tree = Catalogue> = <Key extends KeyOf<Tree>>(
  key: Key,
  ...params: ParamArguments<Tree, Key>
) => string

/** For keys known only at run time (codes of errors): the caller answers for the parameters. */
export type UncheckedTranslator = (key: string, params?: Params) => string

export type Params = Readonly<Record<string, string | number>>

export interface TranslatorOptions {
  /** What to show for a key that is not in the catalogue. Types make it impossible, so it throws by default. */
  onMissing?: (key: string) => string
}

/**
 * Translates by key. Numbers in parameters are written in the language (years stay as they are: `2025`).
 *
 *     const t = createTranslator('lv', catalogues.lv)
 *     t('risk.assessment.title', { name: 'Elza' })
 *     t('risk.flags', { count: 21 })              // the plural form is chosen by count
 */
export function createTranslator<Tree = Catalogue>(
  locale: Locale,
  catalogue: MessagesLike<Tree>,
  { onMissing = refuseMissing }: TranslatorOptions = {},
): Translator<Tree> {
  const rules = new Intl.PluralRules(languageTags[locale])
  const numbers = new Intl.NumberFormat(languageTags[locale], { useGrouping: 'min2' })
  return (key, ...[params]) => {
    const given: Params = params ?? {}
    const text = textOf(leafAt(catalogue, key), given, rules)
    return text === undefined ? onMissing(key) : fill(text, given, numbers)
  }
}

/** Translates keys that types cannot know, such as `errorMessageKey(code)`. */
export function unchecked<Tree>(t: Translator<Tree>): UncheckedTranslator {
  return t as unknown as UncheckedTranslator
}

/** A Latvian date ends with a full stop of its own: the one that ends the sentence is left out after it. */
function fill(text: string, params: Params, numbers: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (placeholder, name: string, stop: string) => {
    const value = params[name]
    if (value === undefined) return placeholder
    const written = typeof value === 'number' ? numbers.format(value) : value
    return written.endsWith('.') ? written : written + stop
  })
}

function leafAt(catalogue: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => (isRecord(node) ? node[part] : undefined), catalogue)
}

function textOf(leaf: unknown, params: Params, rules: Intl.PluralRules): string | undefined {
  if (typeof leaf === 'string') return leaf
  if (!isPluralForms(leaf)) return undefined
  return leaf[rules.select(Number(params.count ?? 0))] ?? leaf.other
}

function isPluralForms(leaf: unknown): leaf is PluralForms {
  return isRecord(leaf) && typeof leaf.other === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function refuseMissing(key: string): never {
  throw new Error(`No message "${key}" in the catalogue`)
}
