import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileFault } from './file-fault.ts'
import type { ByteRange, FileSource } from './tabular.ts'

const CHUNK = 64 * 1024
const TAG = 16
const PREFIX = 7
const NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Files that wait on the disk, encrypted piece by piece with AES-256-GCM: pieces cannot be read, changed, reordered, cut
 * off or taken from another file. A file appears under its name only when all of it has arrived.
 */
export function sealedFiles(folder: string, secret: Buffer) {
  const key = Buffer.from(hkdfSync('sha256', secret, 'pamani', 'sealed files', 32))
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new Error('The name of a sealed file is an id')
    return join(folder, name)
  }
  return {
    /** Writes what arrives; gives up with FileFault `too-large` as soon as it is more than `maxBytes`. */
    async write(
      name: string,
      body: AsyncIterable<Uint8Array>,
      options: { maxBytes: number; see?(chunk: Uint8Array): void },
    ): Promise<void> {
      const path = pathOf(name)
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`
      try {
        await pipeline(
          sealing(watched(body, options), key, name),
          createWriteStream(unfinished, { mode: 0o600, flags: 'wx' }),
        )
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    /** Undefined when there is no such file. */
    async open(name: string): Promise<FileSource | undefined> {
      const size = await stat(pathOf(name)).then(
        (found) => found.size,
        () => undefined,
      )
      if (size === undefined) return undefined
      return {
        bytes: plainSize(size),
        read: (range) => opened(pathOf(name), name, key, range ?? { from: 0, to: plainSize(size) }),
      }
    },
    async remove(name: string): Promise<void> {
      await rm(pathOf(name), { force: true })
    },
    /** Removes files for which `keep` says no, and everything that was never finished; run when nothing is being written. */
    async sweep(keep: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number> {
      const present = await readdir(folder).catch(() => [])
      const kept = await keep(present.filter((name) => NAME.test(name)))
      const removed = present.filter((name) => !kept.has(name))
      for (const name of removed) await rm(join(folder, name), { force: true })
      return removed.length
    },
  }
}

async function* watched(
  body: AsyncIterable<Uint8Array>,
  { maxBytes, see }: { maxBytes: number; see?(chunk: Uint8Array): void },
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maxBytes) throw new FileFault('too-large')
    see?.(chunk)
    yield chunk
  }
}

/** Layout: 7 random bytes, then pieces of 64 KiB, each with its tag. The nonce holds the piece's number and whether it is the last. */
async function* sealing(body: AsyncIterable<Uint8Array>, key: Buffer, name: string): AsyncGenerator<Buffer> {
  const prefix = randomBytes(PREFIX)
  yield prefix
  let waiting = Buffer.alloc(0)
  let number = 0
  for await (const chunk of body) {
    waiting = Buffer.concat([waiting, chunk])
    while (waiting.length > CHUNK) {
      yield sealPiece(waiting.subarray(0, CHUNK), key, { prefix, number, isLast: false, name })
      number += 1
      waiting = waiting.subarray(CHUNK)
    }
  }
  yield sealPiece(waiting, key, { prefix, number, isLast: true, name })
}

type Piece = {
  readonly prefix: Buffer
  readonly number: number
  readonly isLast: boolean
  readonly name: string
}

function nonceOf({ prefix, number, isLast }: Piece): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(number, PREFIX)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

function sealPiece(plain: Uint8Array, key: Buffer, piece: Piece): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(piece))
  cipher.setAAD(Buffer.from(piece.name))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([body, cipher.getAuthTag()])
}

function openPiece(sealed: Buffer, key: Buffer, piece: Piece): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(piece))
  decipher.setAAD(Buffer.from(piece.name))
  decipher.setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
}

function plainSize(size: number): number {
  const sealed = size - PREFIX
  const pieces = Math.max(1, Math.ceil(sealed / (CHUNK + TAG)))
  return sealed - pieces * TAG
}

async function* opened(path: string, name: string, key: Buffer, range: ByteRange): AsyncGenerator<Buffer> {
  const file = await open(path, 'r')
  try {
    const total = plainSize((await file.stat()).size)
    const prefix = await readAt(file, 0, PREFIX)
    const last = Math.max(0, Math.ceil(total / CHUNK) - 1)
    for (let number = Math.floor(range.from / CHUNK); number <= last && number * CHUNK < range.to; number++) {
      const start = number * CHUNK
      const sealed = await readAt(file, PREFIX + number * (CHUNK + TAG), Math.min(CHUNK, total - start) + TAG)
      const plain = openPiece(sealed, key, { prefix, number, isLast: number === last, name })
      yield plain.subarray(Math.max(0, range.from - start), range.to - start)
    }
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
