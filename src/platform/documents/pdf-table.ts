import type { Table } from './paper.ts'
import { contentWidth, type Element, type PdfSheet, pageHeight, styles } from './pdf-sheet.ts'

const gap = 10
const padding = 4
const { leading } = styles.body

type Place = { readonly x: number; readonly width: number; readonly align?: 'end' }

/**
 * A table whose rows may be longer than a page: a row that does not fit begins on the next one, and one that fits on none goes
 * on there. The heading is repeated, for those who read it on paper only.
 */
export function writeTable(sheet: PdfSheet, table: Table): void {
  sheet.skip(4)
  const places = placesOf(table)
  const element = sheet.add(sheet.root, 'Table', { alt: table.about })
  const headings = table.columns.map(({ heading }, at) =>
    sheet.linesOf(heading, styles.label, places[at]?.width),
  )
  const headHeight = heightOf(headings, styles.label.leading)
  sheet.keep(headHeight + 3 * leading)
  writeHead(sheet, { headings, places, height: headHeight, into: sheet.add(element, 'TR') })
  for (const cells of table.rows) {
    const lines = places.map(({ width }, at) => sheet.linesOf(cells[at] ?? '', styles.body, width))
    const height = heightOf(lines, leading)
    const fitsAPage = height <= pageHeight - headHeight
    if (sheet.keep(fitsAPage ? height : 6 * leading))
      writeHead(sheet, { headings, places, height: headHeight, into: 'artifact' })
    writeRow(sheet, { lines, places, row: sheet.add(element, 'TR') }, () =>
      writeHead(sheet, { headings, places, height: headHeight, into: 'artifact' }),
    )
  }
  sheet.rule()
  sheet.skip(4)
  element.end()
}

function placesOf({ columns }: Table): Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const usable = contentWidth - gap * (columns.length - 1)
  let x = 0
  return columns.map(({ share, align }) => {
    const width = (usable * share) / whole
    const place = { x, width, ...(align === undefined ? {} : { align }) }
    x += width + gap
    return place
  })
}

function heightOf(lines: readonly (readonly string[])[], leadingOf: number): number {
  return Math.max(...lines.map(({ length }) => length)) * leadingOf + 2 * padding
}

type Head = {
  readonly headings: readonly (readonly string[])[]
  readonly places: readonly Place[]
  readonly height: number
  readonly into: Element | 'artifact'
}

function writeHead(sheet: PdfSheet, { headings, places, height, into }: Head): void {
  for (const [at, place] of places.entries()) {
    const cell = into === 'artifact' ? into : sheet.add(into, 'TH', { scope: 'Column' })
    sheet.place(cell, headings[at] ?? [], styles.label, { ...place, down: padding })
  }
  sheet.advance(height)
}

type Row = {
  readonly lines: readonly (readonly string[])[]
  readonly places: readonly Place[]
  readonly row: Element
}

function writeRow(sheet: PdfSheet, { lines, places, row }: Row, onNewPage: () => void): void {
  const cells = places.map((_, at) =>
    at === 0 ? sheet.add(row, 'TH', { scope: 'Row' }) : sheet.add(row, 'TD'),
  )
  const length = Math.max(...lines.map((cell) => cell.length))
  let from = 0
  sheet.rule()
  while (from < length) {
    const fitting = Math.max(1, Math.floor((sheet.room - 2 * padding) / leading))
    const until = Math.min(length, from + fitting)
    for (const [at, place] of places.entries()) {
      const now = lines[at]?.slice(from, until) ?? []
      const cell = cells[at]
      if (cell && now.length > 0) sheet.place(cell, now, styles.body, { ...place, down: padding })
    }
    sheet.advance((until - from) * leading + 2 * padding)
    from = until
    if (from < length) {
      sheet.newPage()
      onNewPage()
    }
  }
}
