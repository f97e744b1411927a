import { basename } from 'node:path'
import { listExports } from './exports.ts'
import { type Problem, report } from './problem.ts'
import { isTest, listFiles, readSources } from './source-files.ts'
import type { SourceFile } from './syntax.ts'

const VAGUE = new Set(['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'types', 'shared', 'stuff'])

/** Names that say what is inside; Biome checks their letters. */
export function checkFileNames(files: readonly SourceFile[]): Problem[] {
  return files.flatMap((file) => vagueName(file.path) ?? componentName(file) ?? [])
}

/** Migrations are ordered by their names. */
export function checkMigrationNames(paths: readonly string[]): Problem[] {
  return paths
    .filter((path) => !/\/\d{14}_[a-z0-9]+(-[a-z0-9]+)*\.sql$/.test(path))
    .map((file) => ({
      rule: 'migration-name',
      file,
      line: 1,
      message: 'name it <14 digits of time>_<verb-phrase>.sql',
    }))
}

function vagueName(file: string): Problem | undefined {
  const [name = ''] = basename(file).split('.')
  if (VAGUE.has(name))
    return { rule: 'vague-file-name', file, line: 1, message: `"${name}" does not say what is inside` }
  const isIndexPage = basename(file) === 'index.tsx'
  return isIndexPage
    ? { rule: 'vague-file-name', file, line: 1, message: 'name a page after what it shows' }
    : undefined
}

/** `XCard.tsx` exports the component XCard; a file in Pascal case that does not is misnamed. */
function componentName(file: SourceFile): Problem | undefined {
  const [name = ''] = basename(file.path).split('.')
  if (isTest(file.path) || !/^[A-Z]/.test(name)) return undefined
  const isNamedSo = file.path.endsWith('.tsx') && listExports(file).some((one) => one.name === name)
  return isNamedSo
    ? undefined
    : {
        rule: 'component-file-name',
        file: file.path,
        line: 1,
        message: `it should export the component ${name}`,
      }
}

if (import.meta.main) {
  report([
    ...checkFileNames(readSources('src', 'tests', 'tools')),
    ...checkMigrationNames(listFiles('db/migrations')),
  ])
}
