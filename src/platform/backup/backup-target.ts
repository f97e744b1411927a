import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BackupRefusal } from './backup-refusal.ts'
import { paddingOf, TAR_BLOCK, tarHeader } from './tar-header.ts'

type Chunks = AsyncIterable<Uint8Array>

/** Where a backup grows: under another name until it is complete and on the disk. */
export type BackupTarget = {
  add(name: string, content: Chunks): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}

/** A tar file when the path ends with `.tar`, else a folder. Refuses a path that exists. */
export async function openTarget(path: string): Promise<BackupTarget> {
  if (existsSync(path))
    throw new BackupRefusal(`${path} exists already. Give a path that does not exist; nothing was written.`)
  const unfinished = `${path}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(dirname(unfinished), { recursive: true, mode: 0o700 })
  return path.endsWith('.tar') ? tarTarget(path, unfinished) : folderTarget(path, unfinished)
}

function folderTarget(path: string, unfinished: string): BackupTarget {
  mkdirSync(unfinished, { mode: 0o700 })
  return {
    async add(name, content) {
      const file = join(unfinished, name)
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      await using handle = await open(file, 'wx', 0o600)
      await writeAll(handle, 0, content)
      await handle.sync()
    },
    finish: async () => {
      renameSync(unfinished, path)
      await syncFolder(dirname(path))
    },
    abandon: async () => rmSync(unfinished, { recursive: true, force: true }),
  }
}

/** The size of an entry is known only after it was written, so its header is filled in then. */
async function tarTarget(path: string, unfinished: string): Promise<BackupTarget> {
  const handle = await open(unfinished, 'wx', 0o600)
  const modifiedAt = new Date()
  let end = 0
  return {
    async add(name, content) {
      const size = await writeAll(handle, end + TAR_BLOCK, content)
      await handle.write(tarHeader(name, size, modifiedAt), 0, TAR_BLOCK, end)
      end += TAR_BLOCK + size + paddingOf(size)
    },
    async finish() {
      await handle.truncate(end + 2 * TAR_BLOCK)
      await handle.sync()
      await handle.close()
      renameSync(unfinished, path)
      await syncFolder(dirname(path))
    },
    async abandon() {
      await handle.close()
      rmSync(unfinished, { force: true })
    },
  }
}

async function writeAll(handle: FileHandle, start: number, content: Chunks): Promise<number> {
  let written = 0
  for await (const chunk of content) {
    for (let from = 0; from < chunk.length; ) {
      const { bytesWritten } = await handle.write(chunk, from, chunk.length - from, start + written)
      from += bytesWritten
      written += bytesWritten
    }
  }
  return written
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder === '' ? '.' : folder, 'r')
  await handle.sync()
}
