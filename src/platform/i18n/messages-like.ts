import type { IsPlural, PluralForms } from './catalogue.ts'

/**
 * The shape of a translation: every key of the Latvian source, with any text.
 *
 *     export const riskEn = { … } satisfies MessagesLike<typeof riskLv>
 */
export type MessagesLike<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : IsPlural<Source[Key]> extends true
      ? Readonly<PluralForms>
      : MessagesLike<Source[Key]>
}
