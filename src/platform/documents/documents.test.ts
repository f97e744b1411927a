import { describe, expect, test } from 'vitest'
import { facts, heading, type Paper, quiet, signatures, text } from './paper.ts'
import { writePdf } from './pdf.ts'
import { readPdf } from './testing/read-pdf.ts'
import { readWord } from './testing/read-word.ts'
import { writeWord } from './word.ts'

const letters = 'āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ'
const aPaper = (overrides: Partial<Paper> = {}): Paper => ({
  locale: 'lv',
  title: 'Atbalsta plāns',
  lead: ['Elza Ķēniņa'],
  madeOn: '2026-11-20',
  foot: 'Paraugs',
  parts: [
    heading('Mērķi'),
    text(`Pirmā rinda\n${letters}`),
    quiet('Piezīme & <b>'),
    { kind: 'list', items: ['viens', 'divi'] },
    facts([
      { label: 'Kas', lines: ['tas'], note: 'jo tā' },
      { label: 'Kad', lines: ['rīt', 'parīt'] },
    ]),
    {
      kind: 'table',
      about: 'Pasākumi',
      columns: [
        { heading: 'Pasākums', share: 2 },
        { heading: 'Stundas', share: 1, align: 'end' },
      ],
      rows: [
        ['Saruna', '12'],
        ['Mentors', '3'],
      ],
    },
    signatures(['Skolēns: ______']),
    { kind: 'room', lines: 2 },
  ],
  ...overrides,
})
const told = [
  'Atbalsta plāns',
  'Elza Ķēniņa',
  'Mērķi',
  'Piezīme & <b>',
  'viens',
  'divi',
  'Kas',
  'tas',
  'jo tā',
  'Kad',
  'rīt',
  'parīt',
  'Pasākums',
  'Stundas',
  'Saruna',
  '12',
  'Mentors',
  '3',
  'Skolēns: ______',
]

describe('a paper as PDF', () => {
  test('says everything in its order, with Latvian letters', async () => {
    const { text: read, title, pages } = await readPdf(await writePdf(aPaper()))

    expect({ title, pages }).toEqual({ title: 'Atbalsta plāns', pages: 1 })
    expect(read).toContain(letters)
    expect(read).toContain('Paraugs 1 / 1')
    const places = told.map((part) => read.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('is tagged: headings, lists and tables are what they are to a screen reader too', async () => {
    const { structure } = await readPdf(await writePdf(aPaper()))

    expect(structure.join(' ')).toMatch(
      /Document H1 P H2 P P L LI Lbl LBody LI Lbl LBody P P P P L LI .*Table TR TH TH TR TH TD TR TH TD P/,
    )
  })

  test('has the same bytes whenever it is made', async () => {
    expect(await writePdf(aPaper())).toEqual(await writePdf(aPaper()))
  })

  test('goes on over pages, also within a paragraph and within a row of a table', async () => {
    const long = 'Garš teikums par to, kas palīdz. '.repeat(300)
    const parts = aPaper().parts.map((part) =>
      part.kind === 'table' ? { ...part, rows: [[long, '1'], ...part.rows] } : part,
    )

    const {
      pages,
      textOfPages,
      text: read,
    } = await readPdf(await writePdf(aPaper({ parts: [text(long), ...parts] })))

    expect(pages).toBeGreaterThan(3)
    expect(read.match(/Garš teikums par to, kas palīdz\./g)?.length).toBeGreaterThan(590)
    expect(textOfPages.at(-1)).toContain(`${pages} / ${pages}`)
    expect(textOfPages.filter((page) => page.includes('Pasākums Stundas')).length).toBeGreaterThan(1)
  })
})

describe('a paper as DOCX', () => {
  test('says everything in its order, and keeps line breaks', async () => {
    const { paragraphs, headings, tables, foot } = readWord(await writeWord(aPaper()))

    expect(paragraphs).toEqual([
      'Atbalsta plāns',
      'Elza Ķēniņa',
      'Mērķi',
      `Pirmā rinda\n${letters}`,
      ...told.slice(3),
    ])
    expect(headings.map(({ style }) => style)).toEqual(['Heading1', 'Heading2'])
    expect(tables).toBe(1)
    expect(foot).toContain('Paraugs')
  })

  test('has the same bytes whenever it is made, with its day in place of the clock', async () => {
    const made = await writeWord(aPaper())

    expect(made).toEqual(await writeWord(aPaper()))
    expect(readWord(made).properties).toContain('2026-11-20T00:00:00Z')
  })
})
