import { createHash, type Hash } from 'node:crypto'
import { FileFault } from './file-fault.ts'

export type TextEncoding = 'utf-8' | 'windows-1257' | 'utf-16le'

export type Inspection = {
  readonly bytes: number
  readonly sha256: Buffer
  readonly content: { readonly kind: 'xlsx' } | { readonly kind: 'csv'; readonly encoding: TextEncoding }
}

const HEAD_BYTES = 2048
/** The two bytes that mean nothing in Windows-1257. */
const NOT_BALTIC = [0xa1, 0xa5]
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells text from binary data
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * Looks at a file while it passes by: its size, hash, whether it is a workbook or text, and the text's encoding.
 * Text that is not strict UTF-8 is read as Windows-1257, the older Baltic encoding of Windows.
 *
 *     const inspector = inspectFile()
 *     for await (const chunk of body) inspector.see(chunk)
 *     inspector.conclude()   // throws FileFault when it is neither
 */
export function inspectFile(): { see(chunk: Uint8Array): void; conclude(): Inspection } {
  const hash: Hash = createHash('sha256')
  const utf8 = strictDecoder('utf-8')
  let baltic = true
  let head = Buffer.alloc(0)
  let bytes = 0
  let binary = false
  return {
    see(chunk) {
      hash.update(chunk)
      bytes += chunk.length
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)])
      if (kindOfHead(head) !== 'text') return
      binary ||= BINARY.test(latin1(chunk))
      utf8.see(chunk)
      baltic &&= NOT_BALTIC.every((byte) => !chunk.includes(byte))
    },
    conclude() {
      if (bytes === 0) throw new FileFault('empty')
      const kind = kindOfHead(head)
      if (kind === 'xlsx') return { bytes, sha256: hash.digest(), content: { kind: 'xlsx' } }
      if (kind !== 'text' && kind !== 'utf-16le') throw new FileFault(kind)
      if (kind === 'text' && binary) throw new FileFault('binary')
      const encoding = kind === 'utf-16le' ? kind : encodingOf(utf8.ends(), baltic)
      return { bytes, sha256: hash.digest(), content: { kind: 'csv', encoding } }
    },
  }
}

function encodingOf(isUtf8: boolean, isBaltic: boolean): TextEncoding {
  if (isUtf8) return 'utf-8'
  if (isBaltic) return 'windows-1257'
  throw new FileFault('encoding')
}

type HeadKind = 'xlsx' | 'text' | 'utf-16le' | 'old-excel' | 'pdf' | 'html'

function kindOfHead(head: Buffer): HeadKind {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-excel' // also every encrypted workbook
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le'
  const text = latin1(head)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .slice(0, 200)
    .toLowerCase()
  if (text.startsWith('%pdf')) return 'pdf'
  return /^<(!doctype|html|table|\?xml|meta|head|body)/.test(text) ? 'html' : 'text'
}

function startsWith(head: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => head[index] === byte)
}

function latin1(chunk: Uint8Array): string {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
}

function strictDecoder(encoding: TextEncoding): { see(chunk: Uint8Array): void; ends(): boolean } {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let valid = true
  const attempt = (decode: () => string): void => {
    try {
      decode()
    } catch {
      valid = false
    }
  }
  return {
    see(chunk) {
      if (valid) attempt(() => decoder.decode(chunk, { stream: true }))
    },
    ends() {
      if (valid) attempt(() => decoder.decode())
      return valid
    },
  }
}
