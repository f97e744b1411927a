import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { FileFault } from './file-fault.ts'
import type { FileSource } from './tabular.ts'

/** What an honest workbook never needs: beyond these an archive is taken for a bomb. */
const MOST_ENTRIES = 4096
const MOST_BYTES = 1024 ** 3
const HIGHEST_RATIO = 200
const RATIO_COUNTS_FROM = 8 * 1024 ** 2

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const BEYOND_32_BITS = 0xffff_ffff

export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** The archive's own list of its files. Refuses bombs by what the list declares; `readEntry` by what really comes out. */
export async function listEntries(source: FileSource): Promise<ReadonlyMap<string, ZipEntry>> {
  const end = await findEnd(source)
  if (end.entries > MOST_ENTRIES) throw new FileFault('bomb')
  const directory = await bytesOf(source, end.offset, end.offset + end.bytes)
  const entries = new Map<string, ZipEntry>()
  let at = 0
  let total = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const { entry, next } = entryAt(directory, at)
    refuseBomb(entry.unpacked, entry)
    total += entry.unpacked
    if (total > MOST_BYTES || entries.size >= MOST_ENTRIES) throw new FileFault('bomb')
    entries.set(entry.name, entry)
    at = next
  }
  return entries
}

/** Unpacks one file of the archive, piece by piece. */
export async function* readEntry(source: FileSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) throw new FileFault('old-excel')
  const from = await dataOffset(source, entry)
  const packed = source.read({ from, to: from + entry.packed })
  if (entry.method === 0) return yield* packed
  if (entry.method !== 8) throw new FileFault('corrupt')
  yield* inflated(packed, entry)
}

/** One packed file, to be read as if it lay beside the others. */
export function packedFile(source: FileSource, entry: ZipEntry): FileSource {
  return { bytes: entry.unpacked, read: () => readEntry(source, entry) }
}

/**
 * Refuses an archive whose files cannot be read without a password, or whose names lead out of the folder that it would be
 * unpacked into. Nothing is ever unpacked to a disk; whoever packs such names means no good.
 */
export function refuseUnsafe(entries: ReadonlyMap<string, ZipEntry>): void {
  for (const { name, isEncrypted } of entries.values()) {
    if (/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(name)) throw new FileFault('zip-path')
    if (isEncrypted) throw new FileFault('zip-encrypted')
  }
}

async function* inflated(packed: AsyncIterable<Uint8Array>, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw()
  const feeding = pipeline(Readable.from(packed), inflate).catch(() => undefined) // shows below as an error of reading
  let unpacked = 0
  try {
    for await (const chunk of inflate) {
      unpacked += chunk.length
      refuseBomb(unpacked, entry)
      yield chunk
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('corrupt')
  } finally {
    inflate.destroy()
    await feeding
  }
}

function refuseBomb(unpacked: number, entry: ZipEntry): void {
  const isTooDense = unpacked > RATIO_COUNTS_FROM && unpacked > entry.packed * HIGHEST_RATIO
  if (unpacked > MOST_BYTES || isTooDense) throw new FileFault('bomb')
}

async function findEnd(source: FileSource): Promise<{ entries: number; bytes: number; offset: number }> {
  const from = Math.max(0, source.bytes - END_BYTES - LONGEST_COMMENT)
  const tail = await bytesOf(source, from, source.bytes)
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue
    return {
      entries: tail.readUInt16LE(at + 10),
      bytes: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    }
  }
  throw new FileFault('corrupt')
}

function entryAt(directory: Buffer, at: number): { entry: ZipEntry; next: number } {
  const nameLength = directory.readUInt16LE(at + 28)
  const extraLength = directory.readUInt16LE(at + 30)
  const next = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32)
  const packed = directory.readUInt32LE(at + 20)
  const unpacked = directory.readUInt32LE(at + 24)
  const offset = directory.readUInt32LE(at + 42)
  if (next > directory.length || [packed, unpacked, offset].includes(BEYOND_32_BITS))
    throw new FileFault('bomb')
  const entry = {
    name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    method: directory.readUInt16LE(at + 10),
    isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    packed,
    unpacked,
    offset,
  }
  return { entry, next }
}

async function dataOffset(source: FileSource, entry: ZipEntry): Promise<number> {
  const header = await bytesOf(source, entry.offset, entry.offset + 30)
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new FileFault('corrupt')
  return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

async function bytesOf(source: FileSource, from: number, to: number): Promise<Buffer> {
  if (from < 0 || to > source.bytes || from > to) throw new FileFault('corrupt')
  const chunks: Uint8Array[] = []
  for await (const chunk of source.read({ from, to })) chunks.push(chunk)
  return Buffer.concat(chunks)
}
