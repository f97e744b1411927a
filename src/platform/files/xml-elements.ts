import { FileFault } from './file-fault.ts'

const LONGEST_ELEMENT = 4 * 1024 * 1024

/**
 * The elements of one name in a long XML text, one by one, each with its tags. Elements of that name must not nest.
 * A namespace prefix (`x:row`) is found by itself. Declared entities are never expanded.
 */
export async function* elementsOf(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8')
  const opening = new RegExp(`<(?:[A-Za-z_][\\w.-]*:)?${name}(?=[\\s/>])`, 'g')
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const { elements, consumed } = cut(rest, opening, name)
    rest = rest.slice(consumed)
    if (rest.length > LONGEST_ELEMENT) throw new FileFault('row-too-long')
    if (elements.length > 0) yield elements
  }
}

function cut(text: string, opening: RegExp, name: string): { elements: string[]; consumed: number } {
  const elements: string[] = []
  let consumed = 0
  opening.lastIndex = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const end = endOfElement(text, found, name)
    if (end === undefined) return { elements, consumed: found.index }
    elements.push(text.slice(found.index, end))
    consumed = end
    opening.lastIndex = end
  }
  const tail = text.lastIndexOf('<') // a tag may have been cut in two
  return { elements, consumed: Math.max(consumed, tail === -1 ? text.length : tail) }
}

function endOfElement(text: string, opening: RegExpExecArray, name: string): number | undefined {
  const tagEnd = text.indexOf('>', opening.index)
  if (tagEnd === -1) return undefined
  if (text[tagEnd - 1] === '/') return tagEnd + 1
  const prefix = opening[0].slice(1, -name.length)
  const closing = `</${prefix}${name}>`
  const at = text.indexOf(closing, tagEnd)
  return at === -1 ? undefined : at + closing.length
}

export function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return value === null ? undefined : decodeXml(value[1] ?? value[2] ?? '')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of XML: the five named entities, numeric ones, and Excel's `_x000D_`. */
export function decodeXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) =>
      name === undefined
        ? characterOf(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
        : (named[name] ?? whole),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => characterOf(Number.parseInt(code, 16)))
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
