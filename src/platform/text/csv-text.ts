export type CsvCell = string | number | null

const FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as a CSV that opens in Latvian spreadsheets: semicolons, a byte-order mark, decimal commas. A text that a spreadsheet
 * would run as a formula is made harmless by an apostrophe.
 *
 *     csvText([['Skola', 'Plāni'], ['Pilsētas vidusskola', 478]])
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
