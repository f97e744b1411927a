import type { Format } from './format.ts'
import type { Locale } from './locale.ts'
import type { Translator } from './translate.ts'

/** Everything that a text needs to be written in one language. */
export type Words = {
  readonly locale: Locale
  readonly t: Translator
  readonly f: Format
}
