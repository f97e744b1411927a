import type { Facts, Heading, Paper, PaperPart, Text } from './paper.ts'
import { contentWidth, PdfSheet, styles } from './pdf-sheet.ts'
import { writeTable } from './pdf-table.ts'

/** The paper as a tagged PDF (PDF/UA-1) with the fonts in it. */
export function writePdf(paper: Paper): Promise<Uint8Array> {
  const sheet = new PdfSheet(paper)
  sheet.flow(sheet.add(sheet.root, 'H1'), sheet.linesOf(paper.title, styles.title), styles.title)
  for (const line of paper.lead)
    sheet.flow(sheet.add(sheet.root, 'P'), sheet.linesOf(line, styles.body), styles.body)
  for (const part of paper.parts) writePart(sheet, part)
  return sheet.finish()
}

function writePart(sheet: PdfSheet, part: PaperPart): void {
  if (part.kind === 'heading') writeHeading(sheet, part)
  else if (part.kind === 'text') writeText(sheet, part)
  else if (part.kind === 'list') writeList(sheet, part.items)
  else if (part.kind === 'facts') writeFacts(sheet, part)
  else if (part.kind === 'table') writeTable(sheet, part)
  else if (part.kind === 'signatures') writeSignatures(sheet, part.lines)
  else writeRoom(sheet, part.lines)
}

/** A heading goes with what it heads. */
function writeHeading(sheet: PdfSheet, { level, text }: Heading): void {
  const style = level === 2 ? styles.section : styles.thing
  sheet.skip(level === 2 ? 16 : 9)
  sheet.keep(style.leading + 4 * styles.body.leading)
  sheet.flow(sheet.add(sheet.root, `H${level}`), sheet.linesOf(text, style), style)
  sheet.skip(2)
}

function writeText(sheet: PdfSheet, { text, quiet = false }: Text): void {
  const style = quiet ? styles.quiet : styles.body
  sheet.flow(sheet.add(sheet.root, 'P'), sheet.linesOf(text, style), style)
  sheet.skip(3)
}

const indent = 12

function writeList(sheet: PdfSheet, items: readonly string[], into = sheet.root): void {
  const list = sheet.add(into, 'L')
  for (const item of items) {
    const entry = sheet.add(list, 'LI')
    sheet.keep(styles.body.leading)
    sheet.place(sheet.add(entry, 'Lbl'), ['•'], styles.body, { x: 0 })
    const lines = sheet.linesOf(item, styles.body, contentWidth - indent)
    sheet.flow(sheet.add(entry, 'LBody'), lines, styles.body, indent)
  }
  sheet.skip(3)
}

/** Label above, what is told below: long words of people need the whole width. */
function writeFacts(sheet: PdfSheet, { rows }: Facts): void {
  for (const { label, lines, note } of rows) {
    sheet.keep(styles.label.leading + 2 * styles.body.leading)
    sheet.flow(sheet.add(sheet.root, 'P'), sheet.linesOf(label, styles.label), styles.label)
    const [only, ...others] = lines
    if (others.length > 0) writeList(sheet, lines)
    else sheet.flow(sheet.add(sheet.root, 'P'), sheet.linesOf(only ?? '', styles.body), styles.body)
    if (note !== undefined)
      sheet.flow(sheet.add(sheet.root, 'P'), sheet.linesOf(note, styles.quiet), styles.quiet)
    sheet.skip(5)
  }
}

const forAHand = 30

function writeSignatures(sheet: PdfSheet, lines: readonly string[]): void {
  sheet.keep(lines.length * forAHand)
  for (const line of lines) {
    sheet.advance(forAHand - styles.body.leading)
    sheet.flow(sheet.add(sheet.root, 'P'), sheet.linesOf(line, styles.body), styles.body)
  }
}

function writeRoom(sheet: PdfSheet, lines: number): void {
  sheet.keep(lines * 22)
  for (let line = 0; line < lines; line++) {
    sheet.advance(22)
    sheet.rule()
  }
}
