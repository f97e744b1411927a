import { strToU8, zipSync } from 'fflate'

/** A workbook before it is XLSX. The same one always becomes the same bytes. */
export type Workbook = {
  readonly title: string
  /** Calendar day in the properties of the file. */
  readonly madeOn: string
  readonly sheets: readonly Sheet[]
}

export type Sheet = {
  /** On its tab: at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Numbers stay numbers, so that people can go on counting; a text is never a formula. */
export type Cell = string | number | null

/** The workbook as XLSX: a bold heading that stays in view, columns that can be narrowed to what is looked for. */
export function writeWorkbook({ title, madeOn, sheets }: Workbook): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(contentTypes(sheets)),
    '_rels/.rels': xml(
      relations([
        [officeRelation('officeDocument'), 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    'docProps/core.xml': xml(properties(title, madeOn)),
    'xl/workbook.xml': xml(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': xml(
      relations([
        ...sheets.map((_, at) => [officeRelation('worksheet'), `worksheets/sheet${at + 1}.xml`] as const),
        [officeRelation('styles'), 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': xml(styles),
  }
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = xml(worksheet(sheet))
  return zipSync(parts, { mtime: new Date(`${madeOn}T12:00:00`), level: 6 })
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function xml(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`)
}

function officeRelation(kind: string): string {
  return `${office}/${kind}`
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/xl/workbook.xml', `${mediaType}.sheet.main+xml`),
    part('/xl/styles.xml', `${mediaType}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, `${mediaType}.worksheet+xml`)),
    '</Types>',
  ].join('')
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

function properties(title: string, day: string): string {
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Pamani</dc:creator>${dated('created')}${dated('modified')}`,
    '</cp:coreProperties>',
  ].join('')
}

function workbook(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets></workbook>`
}

/** Style 1 is bold. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  '</styleSheet>',
].join('')

function worksheet({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const head = row(
    columns.map(({ heading }) => heading),
    1,
    ' s="1"',
  )
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`
  return [
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${head}`,
    ...rows.map((cells, at) => row(cells, at + 2)),
    `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('')
}

function row(cells: readonly Cell[], number: number, style = ''): string {
  const each = cells.map((cell, at) => {
    const place = `r="${columnName(at)}${number}"${style}`
    if (cell === null) return ''
    return typeof cell === 'number'
      ? `<c ${place}><v>${cell}</v></c>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${number}">${each.join('')}</row>`
}

/** 0 → A, 26 → AA */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** XML has no place for most control characters, so they are left out. */
function escaped(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
