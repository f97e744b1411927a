import { expect, test } from 'vitest'
import type { SchoolKind } from '../contract/import-kind.ts'
import { likelyKind } from './likely-kind.ts'

const classList = ['Klase', 'Uzvārds', 'Vārds', 'Dzimšanas datums', 'Dzimums']
const absences = ['Datums', 'Stunda', 'Skolēns', 'Klase', 'Kavējuma veids']
const marks = ['Datums', 'Priekšmets', 'Skolēns', 'Klase', 'Vērtējums']

test.each<[string, SchoolKind, readonly string[], SchoolKind]>([
  ['a class list chosen as absences', 'absences', classList, 'class_list'],
  ['absences chosen as a class list', 'class_list', absences, 'absences'],
  ['marks chosen as absences', 'absences', marks, 'marks'],
  ['absences chosen as marks', 'marks', absences, 'absences'],
  ['absences chosen as absences', 'absences', absences, 'absences'],
  ['a class list chosen as one', 'class_list', classList, 'class_list'],
  ['headings that nobody knows', 'marks', ['A', 'B', 'C'], 'marks'],
  ['absences without their kind', 'absences', absences.slice(0, 4), 'absences'],
  [
    'absences whose kind has a heading of its own, chosen as a class list',
    'class_list',
    [...absences.slice(0, 4), 'Sk.'],
    'absences',
  ],
  ['marks without the mark, chosen as staff', 'staff', marks.slice(0, 4), 'marks'],
  ['a list with one column of another kind', 'class_list', ['Klase', 'Uzvārds', 'Datums'], 'class_list'],
  ['no headings', 'class_list', [], 'class_list'],
])('%s', (_case, chosen, headers, expected) => {
  expect(likelyKind(chosen, headers)).toBe(expected)
})
