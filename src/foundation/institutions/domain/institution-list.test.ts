import { describe, expect, test } from 'vitest'
import {
  columnsOf,
  decideInstitutions,
  type KnownInstitution,
  type ListedInstitution,
  municipalityKey,
  readInstitution,
} from './institution-list.ts'

const CESIS = '00000000-0000-7000-8000-000000000001'
const RIGA = '00000000-0000-7000-8000-000000000002'
const municipalities = new Map([
  [municipalityKey('Cēsu novads'), CESIS],
  [municipalityKey('Rīga'), RIGA],
])
const headers = [
  'Reģ. Nr.',
  'Nosaukums',
  'Veids',
  'Dibinātājs',
  'Pašvaldība',
  'No klases',
  'Līdz klasei',
  'Slēgta',
]
const read = (...cells: string[]) =>
  readInstitution({ line: 2, cells }, { columns: columnsOf(headers), municipalities })
const problemsOf = (...cells: string[]) => {
  const found = read(...cells)
  return 'problems' in found ? found.problems.map(({ text }) => text) : []
}

describe('a row of a list of institutions', () => {
  test('is understood in the words of the Register of Educational Institutions', () => {
    expect(
      read(
        '4413 900 197',
        'Cēsu  2. pamatskola',
        'Vispārējās izglītības iestāde',
        'Cēsu novada pašvaldība',
        'Cēsu nov.',
        '1',
        '9',
        '31.08.2026.',
      ),
    ).toEqual({
      listed: {
        line: 2,
        registrationNumber: '4413900197',
        name: 'Cēsu 2. pamatskola',
        kind: 'general',
        founder: 'municipality',
        municipalityId: CESIS,
        firstGrade: 1,
        lastGrade: 9,
        openedOn: undefined,
        closedOn: '2026-08-31',
      },
    })
  })

  test.each([
    ['pirmsskolas izglītības iestāde', 'preschool'],
    ['speciālā internātpamatskola', 'special'],
    ['profesionālās izglītības iestāde', 'vocational'],
    ['valsts ģimnāzija', 'general'],
    ['Sociālais dienests', 'service'],
  ])('%s is of the kind %s', (words, kind) => {
    expect(read('', 'X', words, 'valsts', 'Rīga')).toMatchObject({ listed: { kind } })
  })

  test.each([
    ['SIA “Mūsu skola”', 'private'],
    ['Izglītības un zinātnes ministrija', 'state'],
    ['Rīgas valstspilsētas pašvaldība', 'municipality'],
  ])('%s as founder is %s', (words, founder) => {
    expect(read('', 'X', 'pamatskola', words, 'Rīga')).toMatchObject({ listed: { founder } })
  })

  test('with several faults names each of them', () => {
    expect(
      problemsOf('44A', '', 'profesionālās ievirzes', 'nezināms', 'Cēsu rajons', '9', '1', 'nesen'),
    ).toEqual([
      '"44A" is no registration number; it has 4 to 12 digits',
      'there is no name',
      '"profesionālās ievirzes" is no kind that is known; write preschool, general, special, vocational or service',
      '"nezināms" is no founder that is known; write municipality, state or private',
      '"Cēsu rajons" is no municipality of today; write it as "Cēsu novads"',
      'the first grade is above the last one',
      '"nesen" is no day; write it as 2026-09-01',
    ])
  })

  test.each(['17', '-1', 'pirmā', '1.5'])('%s is no grade', (grade) => {
    expect(problemsOf('', 'X', 'pamatskola', 'valsts', 'Rīga', grade)).toHaveLength(1)
  })
})

describe('a list against the register', () => {
  const known: KnownInstitution = {
    id: '00000000-0000-7000-8000-000000000009',
    registrationNumber: '4413900197',
    name: 'Cēsu Pilsētas vidusskola',
    kind: 'general',
    founder: 'municipality',
    municipalityId: CESIS,
    firstGrade: 1,
    lastGrade: 12,
    openedOn: null,
    closedOn: null,
  }
  const listed = (overrides: Partial<ListedInstitution> = {}): ListedInstitution => ({
    line: 2,
    registrationNumber: '4413900197',
    name: 'Cēsu Pilsētas vidusskola',
    kind: 'general',
    founder: 'municipality',
    municipalityId: CESIS,
    firstGrade: undefined,
    lastGrade: undefined,
    openedOn: undefined,
    closedOn: undefined,
    ...overrides,
  })

  test('changes nothing that it does not tell', () => {
    expect(decideInstitutions([listed()], [known])).toMatchObject({
      added: [],
      changed: [],
      unchanged: 1,
      unlisted: [],
    })
  })

  test('renames whom it knows by number, and says from what to what', () => {
    const { changed } = decideInstitutions(
      [listed({ name: 'Cēsu Jaunā vidusskola', lastGrade: null })],
      [known],
    )

    expect(changed).toEqual([
      {
        after: { ...known, name: 'Cēsu Jaunā vidusskola', lastGrade: null },
        differences: [
          { field: 'name', before: 'Cēsu Pilsētas vidusskola', after: 'Cēsu Jaunā vidusskola' },
          { field: 'lastGrade', before: 12, after: null },
        ],
      },
    ])
  })

  test('gives its number to whom it knows only by name, and makes a namesake with another number anew', () => {
    const unnumbered = { ...known, registrationNumber: null }

    expect(decideInstitutions([listed()], [unnumbered]).changed).toMatchObject([
      { differences: [{ field: 'registrationNumber', before: null, after: '4413900197' }] },
    ])
    expect(decideInstitutions([listed({ registrationNumber: '99991111' })], [known])).toMatchObject({
      added: [{ registrationNumber: '99991111' }],
      unlisted: [{ id: known.id }],
    })
  })

  test('does not move a school to another municipality, nor take it twice, nor guess between namesakes', () => {
    const twin = { ...known, id: '00000000-0000-7000-8000-00000000000a', registrationNumber: '4413900198' }
    const rows = [
      listed({ municipalityId: RIGA }),
      listed({ line: 3, registrationNumber: null }),
      listed({ line: 4, registrationNumber: '4413900198' }),
      listed({ line: 5, registrationNumber: '4413900198' }),
    ]

    expect(decideInstitutions(rows, [known, twin]).problems).toEqual([
      {
        line: 2,
        text: '"Cēsu Pilsētas vidusskola" is in another municipality; territories change by a reform, not by this list',
      },
      {
        line: 3,
        text: 'there are several "Cēsu Pilsētas vidusskola" in this municipality; give the registration number',
      },
      { line: 5, text: '"Cēsu Pilsētas vidusskola" stands in row 4 already' },
    ])
  })

  test('neither misses services nor institutions that are closed', () => {
    const service = {
      ...known,
      id: '00000000-0000-7000-8000-00000000000b',
      kind: 'service' as const,
      registrationNumber: null,
      name: 'Dienests',
    }
    const closed = {
      ...known,
      id: '00000000-0000-7000-8000-00000000000c',
      closedOn: '2020-07-01',
      registrationNumber: '1111',
      name: 'Vecā',
    }

    expect(decideInstitutions([listed()], [known, service, closed]).unlisted).toEqual([])
  })
})
