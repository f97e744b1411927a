const FORMULA = /^[=+\-@\t\r]/
const CODE = /\d{6}\s*[-‐‑–—]?\s*\d{4,5}/g
const LONGEST = 60

/** Text that a spreadsheet program would run instead of showing: `=…`, `+…`, `-…`, `@…`. Signs and numbers alone are none. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text) && !/^[+-]?[\d\s.,]*%?$/.test(text)
}

/** Without the apostrophe that makes a text harmless for spreadsheets: our own files of rows to repair have it. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

/** Text of a cell as a report may repeat it: short, and without anything that could be a personal code. */
export function quotable(text: string): string {
  const plain = text.replace(CODE, '••••••-•••••').replace(/\s+/g, ' ').trim()
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

/** Letters, spaces and what names really contain. Wrongly decoded text has other signs. */
export function isName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M} .'’\-–]*$/u.test(text) && text.length <= 100
}
