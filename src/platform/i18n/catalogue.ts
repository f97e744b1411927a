/**
 * All messages of the product, by module. Each module adds its own group at the end of its `messages/lv.ts`:
 *
 *     declare module '#platform/i18n/catalogue.ts' {
 *       interface Catalogue { risk: typeof riskLv }
 *     }
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules fill it by declaration merging
export interface Catalogue {}

export type PluralCategory = Intl.LDMLPluralRule

/** A message with forms chosen by `count`. Latvian writes zero, one and other. */
export type PluralForms = { other: string } & { [Category in PluralCategory]?: string }

/** A tree is a plural leaf when it has `one` and `other`, and nothing but plural categories. */
export type IsPlural<Tree> = Tree extends { one: string; other: string }
  ? keyof Tree extends PluralCategory
    ? true
    : false
  : false

type LeafPaths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key
    : IsPlural<Tree[Key]> extends true
      ? Key
      : `${Key}.${LeafPaths<Tree[Key]>}`
}[keyof Tree & string]

type LeafAt<Tree, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? LeafAt<Tree[Head], Rest>
    : never
  : Path extends keyof Tree
    ? Tree[Path]
    : never

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type LeafPlaceholders<Leaf> = Leaf extends string
  ? Placeholders<Leaf>
  : Placeholders<Leaf[keyof Leaf]> | 'count'

/** Keys and parameters of any tree of messages (`MessageKey` and `MessageParams` are those of the product). */
export type KeyOf<Tree> = LeafPaths<Tree>
export type ParamNames<Tree, Key extends string> = Key extends string
  ? LeafPlaceholders<LeafAt<Tree, Key>>
  : never
export type ParamsOf<Tree, Key extends string> = {
  [Name in ParamNames<Tree, Key>]: Name extends 'count' ? number : string | number
}
export type ParamArguments<Tree, Key extends string> = [ParamNames<Tree, Key>] extends [never]
  ? []
  : [params: ParamsOf<Tree, Key>]

/** Keys of messages that need nothing filled in: labels that are passed around as keys. */
export type PlainKeyOf<Tree> = {
  [Key in KeyOf<Tree>]: [ParamNames<Tree, Key>] extends [never] ? Key : never
}[KeyOf<Tree>]

export type MessageKey = KeyOf<Catalogue>
export type PlainMessageKey = PlainKeyOf<Catalogue>
export type MessageParams<Key extends MessageKey> = ParamsOf<Catalogue, Key>

/**
 * Codes of refusals: a module writes them in the group `errors` of its messages.
 * Code `risk.assessment-already-complete` is the message `risk.errors.assessment-already-complete`.
 */
export type ErrorCode = {
  [Module in keyof Catalogue & string]: Catalogue[Module] extends { errors: infer Errors }
    ? `${Module}.${LeafPaths<Errors>}`
    : never
}[keyof Catalogue & string]

/** The key of the message of a refusal. */
export function errorMessageKey(code: ErrorCode): string {
  const [module = '', ...rest] = String(code).split('.')
  return [module, 'errors', ...rest].join('.')
}
