import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '#tools/source-files.ts'
import { parseSource, type SourceFile } from '#tools/syntax.ts'

/** Files that exist only for a checker: path → text. */
export function planted(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => parseSource(path, text))
}

/** Files on disk, in a folder inside the repository that git and the formatter do not look into. */
export function plantedOnDisk(files: Readonly<Record<string, string>>): { folder: string; remove(): void } {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, 'dist/planted-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
