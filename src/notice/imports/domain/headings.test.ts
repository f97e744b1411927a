import { describe, expect, test } from 'vitest'
import { fieldsOfKind, importKinds } from '../contract/import-kind.ts'
import { importsEn } from '../messages/en.ts'
import { importsLv } from '../messages/lv.ts'
import { findHeaderLine, suggestColumns } from './headings.ts'

describe('headings', () => {
  test('of a class list are recognised in the words of the school journals', () => {
    const headers = [
      'Klase',
      'Uzvārds',
      'Vārds',
      'Personas kods',
      'Dzimšanas datums',
      'Dzimums',
      'Deklarētā pašvaldība',
      'Piezīmes',
    ]

    expect(suggestColumns('class_list', headers)).toEqual({
      className: 0,
      familyName: 1,
      givenName: 2,
      personalCode: 3,
      bornOn: 4,
      sex: 5,
      declaredMunicipality: 6,
    })
  })

  test('are recognised by the names that the pages give to the columns', () => {
    for (const kind of importKinds)
      for (const field of fieldsOfKind[kind].filter((each) => !each.startsWith('guardian')))
        for (const { fields } of [importsLv, importsEn])
          expect(suggestColumns(kind, [fields[field]]), `${kind} ${fields[field]}`).toEqual({ [field]: 0 })
  })

  test('of absences by day count the lessons, in whatever words', () => {
    for (const words of ['Stundas', 'Stundu skaits', 'Kavētās stundas', 'Stundu sk.'])
      expect(suggestColumns('absences', ['Datums', words])).toMatchObject({ lessonCount: 1 })
  })

  test('of absences and marks are recognised too', () => {
    expect(suggestColumns('absences', ['Datums', 'Stunda', 'Skolēns', 'Klase', 'Kavējuma veids'])).toEqual({
      onDate: 0,
      lesson: 1,
      fullName: 2,
      className: 3,
      absenceKind: 4,
    })
    expect(suggestColumns('marks', ['VĀRDS, UZVĀRDS', 'Mācību priekšmets', 'Datums', 'Vērtējums'])).toEqual({
      fullName: 0,
      subject: 1,
      onDate: 2,
      mark: 3,
    })
  })

  test('mean only what the kind of file can hold', () => {
    expect(suggestColumns('class_list', ['Vērtējums', 'Datums'])).toEqual({})
  })

  test('are found below a title', () => {
    const rows = [
      { line: 1, cells: ['Cēsu Pilsētas vidusskola'] },
      { line: 2, cells: ['Kavējumi no 01.11.2026.', '', ''] },
      { line: 4, cells: ['Datums', 'Stunda', 'Skolēns', 'Kavējums'] },
      { line: 5, cells: ['20.11.2026.', '3', 'Elza Liepiņa', 'n'] },
    ]

    expect(findHeaderLine('absences', rows)).toBe(4)
  })
})

test.each([
  ['Vecāka vārds, uzvārds', 'guardian1Name'],
  ['Mātes tālrunis', 'guardian1Phone'],
  ['Likumiskais pārstāvis', 'guardian1Name'],
  ['Likumiskā pārstāvja e-pasts', 'guardian1Email'],
  ['Tēva uzvārds', 'guardian2FamilyName'],
  ['2. vecāka tālrunis', 'guardian2Phone'],
  ['Vecāka vārds 2', 'guardian2Name'],
  ['Vecāka vārds 1', 'guardian1Name'],
])('a heading of a guardian: %s', (heading, field) => {
  expect(suggestColumns('class_list', ['Klase', 'Vārds', heading])).toEqual({
    className: 0,
    givenName: 1,
    [field]: 2,
  })
})
