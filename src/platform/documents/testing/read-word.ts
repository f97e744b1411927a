import { strFromU8, unzipSync } from 'fflate'

/** What a reader of a DOCX finds in it. */
export type ReadWord = {
  /** Text of each paragraph and cell in their order. */
  readonly paragraphs: readonly string[]
  /** Texts of headings, each with its style. */
  readonly headings: readonly { readonly style: string; readonly text: string }[]
  readonly tables: number
  readonly foot: string
  /** Title, authors and dates, as they are written. */
  readonly properties: string
}

export function readWord(bytes: Uint8Array): ReadWord {
  const parts = unzipSync(bytes)
  const partOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const body = partOf('word/document.xml')
  const found = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
    text: textOf(xml),
  }))
  return {
    paragraphs: found.map(({ text }) => text).filter((text) => text !== ''),
    headings: found.filter(({ style }) => style.startsWith('Heading')),
    tables: body.match(/<w:tbl>/g)?.length ?? 0,
    foot: textOf(partOf('word/footer1.xml')),
    properties: partOf('docProps/core.xml'),
  }
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[ >][^<]*|<w:br\/>/g)]
    .map(([run]) => (run === '<w:br/>' ? '\n' : run.replace(/^<w:t[^>]*>/, '')))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
