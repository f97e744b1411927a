import { FileFault } from './file-fault.ts'
import type { FileSource, TabularRow } from './tabular.ts'
import { type CellStyles, cellReader } from './xlsx-cells.ts'
import { readStyles } from './xlsx-styles.ts'
import { attributeOf, decodeXml, elementsOf } from './xml-elements.ts'
import { listEntries, readEntry, type ZipEntry } from './zip-reader.ts'

const LONGEST_PART = 16 * 1024 * 1024
const MOST_SHARED_TEXT = 128 * 1024 * 1024

type Sheet = { readonly name: string; readonly part: string }
type Workbook = {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly sheets: readonly Sheet[]
  readonly isFrom1904: boolean
}

/** Rows of one sheet of a workbook; of the first sheet when none is named. */
export async function* readXlsx(
  source: FileSource,
  sheetName: string | null,
): AsyncGenerator<readonly TabularRow[]> {
  const workbook = await openWorkbook(source)
  const sheet = workbook.sheets.find((candidate) => sheetName === null || candidate.name === sheetName)
  const entry = sheet && workbook.entries.get(sheet.part)
  if (entry === undefined) throw new FileFault('no-such-sheet')
  const styles = await stylesOf(source, workbook)
  const readCells = cellReader(styles, await sharedTexts(source, workbook))
  let line = 0
  for await (const elements of elementsOf(readEntry(source, entry), 'row')) {
    const rows: TabularRow[] = []
    for (const element of elements) {
      line = lineOf(element, line)
      const row = readCells(element)
      if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, ...row })
    }
    if (rows.length > 0) yield rows
  }
}

export async function listSheets(source: FileSource): Promise<readonly string[]> {
  const { sheets } = await openWorkbook(source)
  return sheets.map((sheet) => sheet.name)
}

async function openWorkbook(source: FileSource): Promise<Workbook> {
  const entries = await listEntries(source)
  const text = await partText(source, entries, 'xl/workbook.xml')
  const relations = await partText(source, entries, 'xl/_rels/workbook.xml.rels')
  if (text === undefined || relations === undefined) throw new FileFault('other-zip')
  const parts = new Map(
    tagsOf(relations, 'Relationship').map((tag) => [
      attributeOf(tag, 'Id'),
      partPath(attributeOf(tag, 'Target') ?? ''),
    ]),
  )
  const sheets = tagsOf(text, 'sheet').map((tag) => ({
    name: attributeOf(tag, 'name') ?? '',
    part: parts.get(relationOf(tag)) ?? '',
  }))
  return { entries, sheets, isFrom1904: /date1904\s*=\s*["'](1|true)/.test(text) }
}

function relationOf(tag: string): string | undefined {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]
}

function tagsOf(text: string, name: string): string[] {
  return text.match(new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*>`, 'g')) ?? []
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

async function partText(
  source: FileSource,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
): Promise<string | undefined> {
  const entry = entries.get(name)
  if (entry === undefined) return undefined
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of readEntry(source, entry)) {
    bytes += chunk.length
    if (bytes > LONGEST_PART) throw new FileFault('bomb')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function stylesOf(source: FileSource, workbook: Workbook): Promise<CellStyles> {
  const text = await partText(source, workbook.entries, 'xl/styles.xml')
  return { ...readStyles(text ?? ''), isFrom1904: workbook.isFrom1904 }
}

async function sharedTexts(source: FileSource, workbook: Workbook): Promise<readonly string[]> {
  const entry = workbook.entries.get('xl/sharedStrings.xml')
  if (entry === undefined) return []
  const texts: string[] = []
  let length = 0
  for await (const elements of elementsOf(readEntry(source, entry), 'si')) {
    for (const element of elements) {
      const text = plainText(element)
      length += text.length
      if (length > MOST_SHARED_TEXT) throw new FileFault('bomb')
      texts.push(text)
    }
  }
  return texts
}

/** All runs of a rich text together, without the reading aids of East Asian texts. */
function plainText(element: string): string {
  const withoutPhonetic = element.includes('rPh')
    ? element.replace(/<(?:\w+:)?rPh[\s>].*?<\/(?:\w+:)?rPh>/gs, '')
    : element
  let text = ''
  for (const [, piece = ''] of withoutPhonetic.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += piece
  return decodeXml(text)
}

function lineOf(element: string, before: number): number {
  const given = Number(/^<[^>]*?\sr="(\d{1,7})"/.exec(element)?.[1])
  return Number.isNaN(given) ? before + 1 : given
}
