import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type CopyRows = AsyncIterable<string> | Iterable<string>

/** Rows on their way into a COPY: the only parameter of such a statement. */
export class CopySource {
  readonly rows: CopyRows

  constructor(rows: CopyRows) {
    this.rows = rows
  }
}

type Query = (text: unknown, values?: unknown, ...rest: unknown[]) => unknown

/** A connection that also understands statements whose parameter is a `CopySource`; the pool makes these. */
export class CopyingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const query: Query = this.query.bind(this)
    const copying: Query = (text, values, ...rest) => {
      const source: unknown = Array.isArray(values) ? values[0] : undefined
      return source instanceof CopySource && typeof text === 'string'
        ? copy(this, text, source.rows)
        : query(text, values, ...rest)
    }
    this.query = copying as pg.Client['query']
  }
}

async function copy(client: pg.Client, text: string, rows: CopyRows): Promise<object> {
  const target = client.query(copyFrom(text))
  await pipeline(Readable.from(rows, { objectMode: true, highWaterMark: 2 }), target)
  return { command: 'COPY', rowCount: target.rowCount, rows: [{ copied: target.rowCount }] }
}
