import type { TabularRow } from '#platform/files/tabular.ts'
import { fold } from '#platform/text/fold.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { isName } from '../domain/cell-guards.ts'
import type { Fields } from './read-records.ts'

export type Names = { readonly given: string; readonly family: string; readonly apart: boolean }
type Fail = (field: ImportField, code: ProblemCode) => undefined

/** Given and family name of a row, apart or in one column. Undefined, with the problem told, when they are none. */
export function readNames(fields: Fields, row: TabularRow, fail: Fail): Names | undefined {
  const apart = fields.has('givenName') && fields.has('familyName')
  const names = apart
    ? { given: tidy(fields.text(row, 'givenName')), family: tidy(fields.text(row, 'familyName')) }
    : splitName(tidy(fields.text(row, 'fullName')), fields.heading('fullName') ?? '')
  const field = (part: 'givenName' | 'familyName') => (apart ? part : 'fullName')
  if (names.given === '') return fail(field('givenName'), 'name-missing')
  if (names.family === '') return fail(field('familyName'), 'name-missing')
  if (!isName(names.given)) return fail(field('givenName'), 'name-characters')
  if (!isName(names.family)) return fail(field('familyName'), 'name-characters')
  return { ...names, apart }
}

/** The heading tells which comes first; the rest of the words are given names. */
function splitName(text: string, heading: string): { given: string; family: string } {
  const words = text.replace(',', ' ').split(/\s+/).filter(Boolean)
  const familyFirst = fold(heading).startsWith('uzvards') || text.includes(',')
  const family = (familyFirst ? words.shift() : words.pop()) ?? ''
  return { given: words.join(' '), family }
}

/** One spelling of letters with marks, single spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}
