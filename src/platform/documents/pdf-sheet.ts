import PdfDocument from 'pdfkit'
import { languageTags } from '../i18n/locale.ts'
import type { Paper } from './paper.ts'
import { openFonts } from './pdf-fonts.ts'
import { breakLines } from './pdf-lines.ts'

type Pdf = InstanceType<typeof PdfDocument>
export type Element = ReturnType<Pdf['struct']>

export type Style = { readonly font: 'regular' | 'strong'; readonly size: number; readonly leading: number }
export const styles = {
  title: { font: 'strong', size: 17, leading: 22 },
  section: { font: 'strong', size: 12, leading: 16 },
  thing: { font: 'strong', size: 10, leading: 14 },
  body: { font: 'regular', size: 9.5, leading: 13.5 },
  quiet: { font: 'regular', size: 8.5, leading: 12 },
  label: { font: 'strong', size: 8.5, leading: 12 },
} as const satisfies Record<string, Style>

const ink = '#1d2b2a'
const paleInk = '#52605e'
const hairline = '#c9d1cf'

const page = { width: 595.28, height: 841.89, left: 56, right: 56, top: 52, bottom: 64 } as const
export const contentWidth = page.width - page.left - page.right
/** Room for writing on one page. */
export const pageHeight = page.height - page.top - page.bottom

/**
 * Pages that are written from top to bottom. Everything on them is either part of the tagged structure (PDF/UA, ISO 14289-1),
 * or marked as an artifact: lines, feet, and headings of tables that are repeated.
 */
export class PdfSheet {
  readonly root: Element
  #y: number = page.top
  readonly #pdf: Pdf
  readonly #bytes: Promise<Uint8Array>
  readonly #foot: string
  /** Words come again and again. */
  readonly #widths = new Map<string, number>()

  constructor(paper: Paper) {
    const title = paper.title.replaceAll(/[<&]/g, ' ') // written into XML as it is
    const info = {
      Title: title,
      Creator: 'Pamani',
      Producer: 'Pamani',
      CreationDate: new Date(`${paper.madeOn}T00:00:00Z`),
    }
    const fonts = openFonts()
    this.#pdf = new PdfDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-2a', // the library knows it, its types do not
      tagged: true,
      lang: languageTags[paper.locale],
      displayTitle: true,
      bufferPages: true,
      font: fonts.regular,
      info,
    })
    this.#bytes = collected(this.#pdf)
    this.#foot = paper.foot
    for (const [name, font] of Object.entries(fonts)) this.#pdf.registerFont(name, font)
    this.root = this.#pdf.struct('Document')
    this.#pdf.addStructure(this.root)
  }

  /** A part of the structure, below another. */
  add(parent: Element, type: string, options: { scope?: 'Row' | 'Column'; alt?: string } = {}): Element {
    const element = this.#pdf.struct(type, options)
    parent.add(element)
    return element
  }

  linesOf(text: string, style: Style, width = contentWidth): string[] {
    return breakLines(text, width, (part) => this.#widthOf(part, style))
  }

  #widthOf(part: string, { font, size }: Style): number {
    const key = `${font} ${size} ${part}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.#pdf.font(font).fontSize(size).widthOfString(part)
    if (this.#widths.size < 5000) this.#widths.set(key, width)
    return width
  }

  /** Space above, but not on top of a page. */
  skip(points: number): void {
    if (this.#y > page.top) this.#y += points
  }

  /** Begins a new page when there is less room than this. */
  keep(points: number): boolean {
    if (this.room >= points || this.#y === page.top) return false
    this.newPage()
    return true
  }

  newPage(): void {
    this.#pdf.addPage()
    this.#y = page.top
  }

  get room(): number {
    return page.height - page.bottom - this.#y
  }

  /** Lines of an element from here on, over as many pages as they need. */
  flow(element: Element, lines: readonly string[], style: Style, indent = 0): void {
    let rest = lines
    while (rest.length > 0) {
      this.keep(style.leading)
      const count = Math.max(1, Math.floor(this.room / style.leading))
      const now = rest.slice(0, count)
      const top = this.#y
      element.add(() => this.#draw(now, style, { x: indent, top }))
      this.#y += now.length * style.leading
      rest = rest.slice(count)
    }
  }

  /** Lines at a place beside others; `advance` moves on below the highest of them. */
  place(element: Element | 'artifact', lines: readonly string[], style: Style, at: Placement): void {
    const top = this.#y + (at.down ?? 0)
    const draw = () => this.#draw(lines, style, { ...at, top })
    if (element === 'artifact') this.#artifact(draw)
    else element.add(draw)
  }

  advance(points: number): void {
    this.#y += points
  }

  rule(): void {
    const y = this.#y
    this.#artifact(() =>
      this.#pdf
        .moveTo(page.left, y)
        .lineTo(page.width - page.right, y)
        .lineWidth(0.5)
        .stroke(hairline),
    )
  }

  /** Feet with the numbers of pages, then the whole file. */
  finish(): Promise<Uint8Array> {
    const { count } = this.#pdf.bufferedPageRange()
    for (let index = 0; index < count; index++) {
      this.#pdf.switchToPage(index)
      this.#artifact(() => {
        const top = page.height - page.bottom + 22
        const numbers = `${index + 1} / ${count}`
        this.#draw([this.#foot], styles.quiet, { x: 0, top, isPale: true })
        this.#draw([numbers], styles.quiet, { x: 0, top, isPale: true, width: contentWidth, align: 'end' })
      })
    }
    this.root.end()
    this.#pdf.end()
    return this.#bytes
  }

  #artifact(draw: () => unknown): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' })
    draw()
    this.#pdf.endMarkedContent()
  }

  #draw(lines: readonly string[], style: Style, at: Drawing): void {
    const isPale = at.isPale ?? (style === styles.quiet || style === styles.label)
    this.#pdf
      .font(style.font)
      .fontSize(style.size)
      .fillColor(isPale ? paleInk : ink)
    for (const [index, line] of lines.entries()) {
      const gap = at.align === 'end' ? (at.width ?? 0) - this.#widthOf(line, style) : 0
      const x = page.left + at.x + gap
      this.#pdf.text(line, x, at.top + index * style.leading, { lineBreak: false })
    }
  }
}

type Placement = {
  /** From the left margin. */
  readonly x: number
  /** Below the present height. */
  readonly down?: number
  /** With `align`: how far the column reaches. */
  readonly width?: number
  readonly align?: 'end'
}
type Drawing = Omit<Placement, 'down'> & { readonly top: number; readonly isPale?: boolean }

function collected(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}
