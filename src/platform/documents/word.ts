import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { languageTags } from '../i18n/locale.ts'
import type { Facts, Paper, PaperPart, Table as PaperTable } from './paper.ts'
import { dateAll } from './word-date.ts'

type Block = Paragraph | Table

/** The paper as a DOCX that people can go on writing in: headings, lists and tables are real ones. */
export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: 'Pamani',
    lastModifiedBy: 'Pamani',
    styles: stylesIn(languageTags[paper.locale]),
    numbering: { config: [{ reference: 'bullets', levels: [bullet] }] },
    sections: [sectionOf(paper)],
  })
  return dateAll(await Packer.toBuffer(document), paper.madeOn)
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 284, hanging: 284 } } },
}

const ink = '1D2B2A'
const paleInk = '52605E'
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C9D1CF' }
const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Sizes are half points, distances twentieths of a point. */
function stylesIn(language: string) {
  const strong = (size: number, before: number, after: number) => ({
    run: { bold: true, size, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 80 } },
      },
      title: { run: { bold: true, size: 34, color: ink }, paragraph: { spacing: { after: 60 } } },
      heading1: strong(34, 0, 60),
      heading2: strong(24, 280, 80),
      heading3: strong(20, 160, 60),
    },
  }
}

const margin = 1120 // about 2 cm
const contentWidth = 11906 - 2 * margin // A4

function sectionOf(paper: Paper): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: margin, right: margin, bottom: margin, left: margin },
      },
    },
    footers: { default: footOf(paper) },
    children: [
      new Paragraph({ heading: 'Heading1', text: paper.title }),
      ...paper.lead.map((line) => told(line)),
      ...paper.parts.flatMap(blocksOf),
    ],
  }
}

function footOf({ foot }: Paper): Footer {
  const numbers = new TextRun({
    size: 17,
    color: paleInk,
    children: [`${foot}\t`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  const tabStops = [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }]
  return new Footer({ children: [new Paragraph({ tabStops, children: [numbers] })] })
}

function blocksOf(part: PaperPart): Block[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: `Heading${part.level}`, text: part.text })]
    case 'text':
      return [told(part.text, part.quiet === true ? remark : {})]
    case 'list':
      return listOf(part.items)
    case 'facts':
      return factsOf(part)
    case 'table':
      return [tableOf(part), new Paragraph({ spacing: { after: 80 } })]
    case 'signatures':
      return part.lines.map(
        (line) => new Paragraph({ spacing: { before: 360 }, keepLines: true, text: line }),
      )
    case 'room':
      return Array.from({ length: part.lines }, () => ruled())
  }
}

type Look = { readonly size?: number; readonly color?: string; readonly bold?: boolean }
const remark: Look = { size: 17, color: paleInk }
const label: Look = { size: 17, color: paleInk, bold: true }

/** One paragraph; line breaks of the text stay. */
function told(text: string, look: Look = {}, keepNext = false): Paragraph {
  const spacing = keepNext ? { spacing: { after: 0 } } : {}
  return new Paragraph({ children: runsOf(text, look), keepNext, ...spacing })
}

function runsOf(text: string, look: Look = {}): TextRun[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, at) => new TextRun({ ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }))
}

function listOf(items: readonly string[]): Paragraph[] {
  const numbering = { reference: 'bullets', level: 0 }
  return items.map((item) => new Paragraph({ numbering, children: runsOf(item) }))
}

function factsOf({ rows }: Facts): Block[] {
  return rows.flatMap(({ label: name, lines, note }) => [
    told(name, label, true),
    ...(lines.length > 1 ? listOf(lines) : [told(lines[0] ?? '')]),
    ...(note === undefined ? [] : [told(note, remark)]),
  ])
}

function tableOf({ columns, rows }: PaperTable): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((contentWidth * share) / whole))
  const rowOf = (cells: readonly string[], look: Look, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: false,
      children: columns.map(({ align }, at) =>
        cellOf(cells[at] ?? '', { look, width: widths[at] ?? 0, isEnd: align === 'end' }),
      ),
    })
  return new Table({
    width: { size: contentWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: nothing,
      left: nothing,
      right: nothing,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: nothing,
    },
    rows: [
      rowOf(
        columns.map(({ heading }) => heading),
        label,
        true,
      ),
      ...rows.map((cells) => rowOf(cells, {}, false)),
    ],
  })
}

type Cell = { readonly look: Look; readonly width: number; readonly isEnd: boolean }

function cellOf(text: string, { look, width, isEnd }: Cell): TableCell {
  const alignment = isEnd ? { alignment: AlignmentType.END } : {}
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 0, right: 160 },
    children: [new Paragraph({ spacing: { after: 0 }, children: runsOf(text, look), ...alignment })],
  })
}

function ruled(): Paragraph {
  return new Paragraph({ spacing: { before: 360, after: 0 }, border: { bottom: { ...hairline, space: 1 } } })
}
