import type { Locale } from '../i18n/locale.ts'

/**
 * A document for paper, before it is a PDF or a DOCX: what it says in which order, not how it looks. The same paper always
 * becomes the same bytes; nothing in here asks for the time.
 */
export type Paper = {
  readonly locale: Locale
  /** Stands on top, and in the properties of the file: no name of a person. */
  readonly title: string
  /** Lines below the title: of whom, where, when. */
  readonly lead: readonly string[]
  /** Calendar day in the properties of the file. */
  readonly madeOn: string
  /** At the foot of each page, before its number. */
  readonly foot: string
  readonly parts: readonly PaperPart[]
}

export type PaperPart = Heading | Text | List | Facts | Table | Signatures | Room

/** Level 2 begins a section, level 3 a thing within it. */
export type Heading = { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }

/** Line breaks in the text are kept. Quiet: a remark. */
export type Text = { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }

export type List = { readonly kind: 'list'; readonly items: readonly string[] }

/** Pairs of a label and what is told under it; several lines are told as a list. */
export type Facts = { readonly kind: 'facts'; readonly rows: readonly Fact[] }
export type Fact = {
  readonly label: string
  readonly lines: readonly string[]
  /** What explains them; stands below. */
  readonly note?: string
}

/** The first cell of each row names the row. The heading is repeated on every page. */
export type Table = {
  readonly kind: 'table'
  /** What the table is about, for those who cannot see it; not printed. */
  readonly about: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}
export type Column = {
  readonly heading: string
  /** Part of the width, beside those of the other columns. */
  readonly share: number
  /** Numbers stand at the end of their column. */
  readonly align?: 'end'
}

/** Lines to sign on, kept together on one page. */
export type Signatures = { readonly kind: 'signatures'; readonly lines: readonly string[] }

/** Ruled room to write by hand. */
export type Room = { readonly kind: 'room'; readonly lines: number }

export const heading = (text: string, level: 2 | 3 = 2): Heading => ({ kind: 'heading', level, text })
export const text = (told: string): Text => ({ kind: 'text', text: told })
export const quiet = (told: string): Text => ({ kind: 'text', text: told, quiet: true })
export const facts = (rows: readonly Fact[]): Facts => ({ kind: 'facts', rows })
export const fact = (label: string, ...lines: readonly string[]): Fact => ({ label, lines })
export const signatures = (lines: readonly string[]): Signatures => ({ kind: 'signatures', lines })
