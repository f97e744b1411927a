import { createHash } from 'node:crypto'

/** Length and sha256 of COPY text; each row of it is one line. */
export type TextMeasure = { readonly rows: number; readonly bytes: number; readonly sha256: string }

const LINE_END = 10

/** Passes a stream on and tells, once it has ended, what went by. */
export function measured(content: AsyncIterable<Buffer>): {
  readonly content: AsyncGenerator<Buffer>
  result(): TextMeasure
} {
  const sha256 = createHash('sha256')
  let rows = 0
  let bytes = 0
  let digest: string | undefined
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      sha256.update(chunk)
      bytes += chunk.length
      rows += countLines(chunk)
      yield chunk
    }
    digest = sha256.digest('hex')
  }
  return {
    content: pass(),
    result: () => {
      if (digest === undefined) throw new Error('The stream has not ended yet')
      return { rows, bytes, sha256: digest }
    },
  }
}

function countLines(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, at + 1)) lines++
  return lines
}
