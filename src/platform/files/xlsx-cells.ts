import { FileFault } from './file-fault.ts'
import { decodeXml } from './xml-elements.ts'

export type CellStyles = { readonly isDateStyle: readonly boolean[]; readonly isFrom1904: boolean }
type RowCells = { readonly cells: readonly string[]; readonly formulas?: readonly number[] }

const MOST_COLUMNS = 16_384
const DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const LAST_SERIAL = 2_958_466

const CELL = /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs

/** Turns a `<row>` into texts: dates as `YYYY-MM-DD`, numbers without formatting, formulas by their last value. */
export function cellReader(styles: CellStyles, shared: readonly string[]): (row: string) => RowCells {
  return (row) => {
    const cells: string[] = []
    const formulas: number[] = []
    for (const [, attributes = '', body = ''] of row.matchAll(CELL)) {
      const column = columnOf(attributes) ?? cells.length
      if (column >= MOST_COLUMNS) throw new FileFault('corrupt')
      while (cells.length < column) cells.push('')
      cells[column] = body === '' ? '' : textOf(attributes, body, styles, shared)
      if (/<(?:\w+:)?f[\s>/]/.test(body)) formulas.push(column)
    }
    return formulas.length === 0 ? { cells } : { cells, formulas }
  }
}

function columnOf(attributes: string): number | undefined {
  const letters = /\sr="([A-Z]{1,3})\d/.exec(attributes)?.[1]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function textOf(attributes: string, body: string, styles: CellStyles, shared: readonly string[]): string {
  const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n'
  if (type === 'inlineStr') return inlineText(body)
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(body)?.[1] ?? ''
  switch (type) {
    case 's':
      return shared[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.slice(0, 10)
    case 'n':
      return numberText(value, attributes, styles)
    default:
      return decodeXml(value)
  }
}

function inlineText(body: string): string {
  let text = ''
  for (const [, piece = ''] of body.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += piece
  return decodeXml(text)
}

function numberText(value: string, attributes: string, styles: CellStyles): string {
  const number = Number(value)
  if (value === '' || Number.isNaN(number)) return value
  const style = Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0)
  const isDate = styles.isDateStyle[style] === true && number >= 1 && number < LAST_SERIAL
  return isDate ? dateText(number, styles.isFrom1904) : String(number)
}

function dateText(serial: number, isFrom1904: boolean): string {
  const instant = new Date((isFrom1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY))
  return instant.toISOString().slice(0, 10)
}
