import { attributeOf } from './xml-elements.ts'

const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
])

/** Which cell styles show a number as a date. */
export function readStyles(text: string): { readonly isDateStyle: readonly boolean[] } {
  const custom = new Map(
    (text.match(/<(?:\w+:)?numFmt\s[^>]*>/g) ?? []).map((tag) => [
      Number(attributeOf(tag, 'numFmtId')),
      looksLikeDate(attributeOf(tag, 'formatCode') ?? ''),
    ]),
  )
  const formats = /<(?:\w+:)?cellXfs[\s>].*?<\/(?:\w+:)?cellXfs>/s.exec(text)?.[0] ?? ''
  const isDateStyle = (formats.match(/<(?:\w+:)?xf\s[^>]*>/g) ?? []).map((tag) => {
    const format = Number(attributeOf(tag, 'numFmtId'))
    return builtInDates.has(format) || custom.get(format) === true
  })
  return { isDateStyle }
}

function looksLikeDate(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase()
  return /[dy]|m+[^a-z]*[dy]|h+:?m/.test(plain)
}
