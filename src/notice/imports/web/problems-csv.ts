/** A cell that a spreadsheet program would take for a formula gets an apostrophe in front, which it shows as text. */
function guarded(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** A table as CSV that Excel in Latvia opens as it is: UTF-8 with its mark, semicolons. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(guarded).join(';')).join('\r\n')}\r\n`
}
