import { createHash } from 'node:crypto'

export type Measure = { readonly bytes: number; readonly sha256: string }

/** Passes a stream on and tells, once it has ended, how long it was and what its sha256 is. */
export function measured(content: AsyncIterable<Buffer>): {
  readonly content: AsyncGenerator<Buffer>
  result(): Measure
} {
  const sha256 = createHash('sha256')
  let bytes = 0
  let digest: string | undefined
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      sha256.update(chunk)
      bytes += chunk.length
      yield chunk
    }
    digest = sha256.digest('hex')
  }
  return {
    content: pass(),
    result: () => {
      if (digest === undefined) throw new Error('The stream has not ended yet')
      return { bytes, sha256: digest }
    },
  }
}
