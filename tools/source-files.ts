import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSource, type SourceFile } from './syntax.ts'

export const ROOT = join(import.meta.dirname, '..')

/** Every TypeScript file below the folders, parsed; paths are relative to the repository, with `/`. */
export function readSources(...folders: string[]): SourceFile[] {
  return listFiles(...folders)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')))
}

export function listFiles(...folders: string[]): string[] {
  return folders.flatMap(listFolder)
}

function listFolder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\.spec\.ts$/.test(path) || path.startsWith('tests/')
}
