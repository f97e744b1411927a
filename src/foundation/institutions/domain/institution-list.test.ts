import { describe, expect, test } from 'vitest'
import {
  closingOf,
  columnsOf,
  decideInstitutions,
  isClosing,
  type KnownInstitution,
  type ListedInstitution,
  municipalityKey,
  pupilsLeftIn,
  readInstitution,
  suggestFounder,
  suggestInstitutionKind,
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
  readInstitution(
    {
      line: 2,
      cell: (field) => {
        const column = columnsOf(headers)[field]
        return column === undefined ? undefined : (cells[column] ?? '')
      },
    },
    { municipalities, kindOf: suggestInstitutionKind, founderOf: suggestFounder },
  )
const problemsOf = (...cells: string[]) => {
  const found = read(...cells)
  return 'problems' in found ? found.problems.map(({ field, code }) => `${field}: ${code}`) : []
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
      'registrationNumber: number-form',
      'institutionName: name-missing',
      'institutionKind: kind-unknown',
      'founder: founder-unknown',
      'municipality: municipality-unknown',
      'lastGrade: grades-reversed',
      'closedOn: day-form',
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
        line: 2,
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

    expect(
      decideInstitutions(rows, [known, twin]).problems.map(({ line, code, params }) => ({
        line,
        code,
        params,
      })),
    ).toEqual([
      { line: 2, code: 'other-municipality', params: { value: known.name } },
      { line: 3, code: 'ambiguous', params: { value: known.name } },
      { line: 5, code: 'repeated', params: { value: known.name, firstLine: 4 } },
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

  test('tells nothing of municipalities that it does not name', () => {
    const inRiga = {
      ...known,
      id: '00000000-0000-7000-8000-00000000000d',
      municipalityId: RIGA,
      registrationNumber: '2222',
    }

    expect(decideInstitutions([listed()], [known, inRiga]).unlisted).toEqual([])
  })

  test.each([
    ['2026-11-20', 'errors'],
    ['2026-11-21', 'warnings'],
  ] as const)('that ends a school with pupils on %s gives %s on 20 November', (closedOn, where) => {
    const { changed } = decideInstitutions([listed({ closedOn })], [known])

    const left = pupilsLeftIn(changed, new Map([[known.id, 31]]), '2026-11-20')

    expect({ errors: [], warnings: [], ...{ [where]: left[where] } }).toEqual(left)
    expect(left[where]).toMatchObject([
      { line: 2, code: 'has-pupils', params: { value: known.name, count: 31, date: closedOn } },
    ])
  })

  test('ends a school without pupils, and one that is said beside the list', () => {
    const changes = [
      closingOf(known, '2026-11-20'),
      ...decideInstitutions([listed({ name: 'Cita' })], [known]).changed,
    ]

    expect(changes.map(isClosing)).toEqual([true, false])
    expect(pupilsLeftIn(changes, new Map(), '2026-11-20')).toEqual({ errors: [], warnings: [] })
  })
})
