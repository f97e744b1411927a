export type WidthOf = (text: string) => number

/**
 * Breaks a text into lines that fit, at spaces; a word that is wider than the line is cut. Line breaks of the text stay, and
 * so do several spaces.
 *
 *     breakLines('aa bb cc', 5, (text) => text.length)   // ['aa bb', 'cc']
 */
export function breakLines(text: string, width: number, widthOf: WidthOf): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => breakLine(line, width, widthOf))
}

/** Words are measured one by one: a line is as wide as they are with the spaces between them. */
function breakLine(line: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  const space = widthOf(' ')
  let current = ''
  let used = 0
  for (const word of line.replaceAll('\t', ' ').split(' ')) {
    const wide = widthOf(word)
    if (current !== '' && used + space + wide <= width) {
      current += ` ${word}`
      used += space + wide
    } else {
      if (current !== '') lines.push(current)
      const pieces = wide <= width ? [word] : cut(word, width, widthOf)
      current = pieces.pop() ?? ''
      used = widthOf(current)
      lines.push(...pieces)
    }
  }
  return [...lines, current]
}

/** Pieces of a word that each fit; at least one character each, so that it ends. */
function cut(word: string, width: number, widthOf: WidthOf): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
