import { getDocumentProxy } from 'unpdf'

/** What a reader of a PDF finds in it. */
export type ReadPdf = {
  readonly title: unknown
  readonly pages: number
  /** Everything that is written, with single spaces. */
  readonly text: string
  readonly textOfPages: readonly string[]
  /** Kinds of structure elements of each page in their order, as a screen reader meets them. */
  readonly structure: readonly string[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = await pdf.getMetadata()
  const textOfPages: string[] = []
  const structure: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    textOfPages.push(plain(items.map((item) => ('str' in item ? item.str : '')).join(' ')))
    structure.push(...rolesOf(await page.getStructTree()))
  }
  const title = Reflect.get(info, 'Title')
  return { title, pages: pdf.numPages, textOfPages, text: plain(textOfPages.join(' ')), structure }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function rolesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [String(node.role), ...children.flatMap(rolesOf)]
}
