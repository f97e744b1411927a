import { createReadStream, existsSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupRefusal } from './backup-refusal.ts'
import type { BackupSeal } from './backup-seal.ts'
import { dataFileOf, FORMAT_VERSION, MANIFEST, Manifest, SIGNATURE } from './manifest.ts'
import { paddingOf, readTarHeader, TAR_BLOCK } from './tar-header.ts'

/** A backup to read from: a folder, or a tar file of such a folder. Undefined when there is no such file in it. */
type BackupSource = (name: string) => AsyncIterable<Buffer> | undefined

export type OpenBackup = {
  readonly manifest: Manifest
  readonly read: (table: string) => AsyncIterable<Buffer>
}

/** Opens a backup and checks whose it is and that nobody else has changed what it says of itself. */
export async function openBackup(path: string, seal: BackupSeal): Promise<OpenBackup> {
  const source = await openSource(path)
  const bytes = await contentOf(source, MANIFEST, path)
  const manifest = parseManifest(bytes, path)
  if (manifest.keyFingerprint !== seal.fingerprint) {
    throw new BackupRefusal(
      `${path} belongs to the key ${manifest.keyFingerprint}, but this installation has the key ${seal.fingerprint}. ` +
        'Put the key file that was in use when the backup was made in its place (PAMANI_KEY_FILE, or key in PAMANI_HOME), then restore again.',
    )
  }
  if (!seal.isSignedBy(bytes, (await contentOf(source, SIGNATURE, path)).toString())) throw altered(MANIFEST)
  return { manifest, read: (table) => source(dataFileOf(table)) ?? missing(dataFileOf(table), path) }
}

/** What a backup says of itself, checked in the same way. */
export async function readManifest(path: string, seal: BackupSeal): Promise<Manifest> {
  return (await openBackup(path, seal)).manifest
}

export function altered(file: string): BackupRefusal {
  return new BackupRefusal(
    `${file} in the backup was altered or damaged after it was written. Nothing was restored; take another copy of the backup.`,
  )
}

function parseManifest(bytes: Buffer, path: string): Manifest {
  const told = parseJson(bytes)
  const parsed = Manifest.safeParse(told)
  if (parsed.success) return parsed.data
  const version = typeof told === 'object' && told !== null ? Reflect.get(told, 'formatVersion') : undefined
  throw typeof version === 'number' && version !== FORMAT_VERSION
    ? new BackupRefusal(
        `${path} has format ${version}; this version of Pamani reads format ${FORMAT_VERSION}.`,
      )
    : altered(MANIFEST)
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

async function contentOf(source: BackupSource, name: string, path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of source(name) ?? missing(name, path)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function missing(name: string, path: string): never {
  throw new BackupRefusal(
    `${path} lacks ${name}: it is no complete backup. Give a folder or .tar file that \`backup\` made.`,
  )
}

async function openSource(path: string): Promise<BackupSource> {
  if (!existsSync(path)) throw new BackupRefusal(`There is no backup at ${path}.`)
  if (statSync(path).isDirectory()) {
    return (name) => (existsSync(join(path, name)) ? createReadStream(join(path, name)) : undefined)
  }
  const entries = await listEntries(path)
  return (name) => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    const { start, size } = entry
    return size === 0 ? nothing() : createReadStream(path, { start, end: start + size - 1 })
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}

async function listEntries(path: string): Promise<Map<string, { start: number; size: number }>> {
  await using handle = await open(path, 'r')
  const entries = new Map<string, { start: number; size: number }>()
  for (let at = 0; ; ) {
    const entry = readTarHeaderOf(await blockAt(handle, at), path)
    if (entry === undefined) return entries
    entries.set(entry.name, { start: at + TAR_BLOCK, size: entry.size })
    at += TAR_BLOCK + entry.size + paddingOf(entry.size)
  }
}

function readTarHeaderOf(block: Buffer, path: string): { name: string; size: number } | undefined {
  try {
    return readTarHeader(block)
  } catch {
    throw new BackupRefusal(`${path} is no whole backup: it is not a tar file, or it was cut off.`)
  }
}

async function blockAt(handle: FileHandle, at: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAR_BLOCK), 0, TAR_BLOCK, at)
  return bytesRead === TAR_BLOCK ? buffer : Buffer.alloc(TAR_BLOCK, 1)
}
