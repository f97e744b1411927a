import type { FileSource } from '../tabular.ts'

/** A file in memory, in pieces of the given size, for tests and for texts made on the spot. */
export function memoryFile(content: Uint8Array | string, pieceBytes = 64 * 1024): FileSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    bytes: bytes.length,
    async *read(range) {
      const part = range ? bytes.subarray(range.from, range.to) : bytes
      for (let at = 0; at < part.length; at += pieceBytes) yield part.subarray(at, at + pieceBytes)
    },
  }
}
