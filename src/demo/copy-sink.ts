/**
 * Collects PostgreSQL COPY text (tab-separated, `\N` for null) in one growing buffer. Rows of a pupil share a prefix, which
 * is copied and not formatted again: that is what makes a hundred million rows possible on one core.
 */
export class CopySink {
  #buffer: Buffer
  #length = 0
  #rows = 0
  readonly #capacity: number

  constructor(capacity = 1 << 20) {
    this.#capacity = capacity
    this.#buffer = Buffer.allocUnsafe(capacity)
  }

  get length(): number {
    return this.#length
  }

  get rows(): number {
    return this.#rows
  }

  /** One line made of parts that are already bytes: they are written one after the other, then a line end. */
  line(prefix: Buffer, middle: Buffer, end: Buffer): void {
    this.#makeRoom(prefix.length + middle.length + end.length + 1)
    const buffer = this.#buffer
    let at = this.#length
    buffer.set(prefix, at)
    at += prefix.length
    buffer.set(middle, at)
    at += middle.length
    buffer.set(end, at)
    at += end.length
    buffer[at] = 10
    this.#length = at + 1
    this.#rows++
  }

  /** The bytes so far, and an empty sink. The caller owns the returned buffer. */
  take(): Buffer {
    const taken = this.#buffer.subarray(0, this.#length)
    this.#buffer = Buffer.allocUnsafe(this.#capacity)
    this.#length = 0
    return taken
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2 + bytes)
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }
}

export type CopyValue = string | number | boolean | null

/** Values of one row as COPY text, without the line end. */
export function copyText(values: readonly CopyValue[]): string {
  return values.map(copyField).join('\t')
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (typeof value === 'number') return String(value)
  return value.replace(
    /[\\\t\n\r]/g,
    (char) => `\\${{ '\\': '\\', '\t': 't', '\n': 'n', '\r': 'r' }[char] ?? char}`,
  )
}
