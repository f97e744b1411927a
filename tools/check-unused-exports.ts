import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listExports } from './exports.ts'
import { listImports, resolveImport } from './imports.ts'
import { type Problem, report } from './problem.ts'
import { isTest, ROOT, readSources } from './source-files.ts'
import type { SourceFile } from './syntax.ts'

/** Files that something other than an import starts or reads. */
const ENTRY_POINTS = [
  /^src\/main\.ts$/,
  /^src\/cli\/main\.ts$/,
  /^src\/web\/main\.tsx$/,
  /^bench\/main\.ts$/,
  /^src\/platform\/db\/schema\.ts$/,
]
/** A contract is complete even before its last part is used: the schema and its type go together. */
const FREE = /\/contract\//
const TESTED_IS_ENOUGH = /\/domain\/|^src\/foundation\/(classifiers|institutions)\/|^src\/demo\//

/**
 * Exports that no other file takes, and files that no other file imports. Tests do not count as users of the product, but
 * for two kinds: pure decisions in domain/, which state a rule that the database also carries out, and the doors of the
 * modules with reference data and the maker of the synthetic country, whose tested answers wait for later users.
 */
export function checkUnusedExports(files: readonly SourceFile[]): Problem[] {
  const users = collectUses(files)
  return files.filter((file) => isChecked(file.path)).flatMap((file) => problemsOf(file, users))
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>

function collectUses(files: readonly SourceFile[]): { byProduct: Uses; byAnyone: Uses } {
  const byProduct = new Map<string, Set<string>>()
  const byAnyone = new Map<string, Set<string>>()
  for (const file of files) {
    const isUser = !isTest(file.path) || /^tests\/(support|setup)\//.test(file.path)
    for (const one of listImports(file)) {
      const target = resolveImport(file.path, one.specifier)
      if (target === undefined) continue
      note(byAnyone, target, one.names)
      if (isUser) note(byProduct, target, one.names)
    }
  }
  return { byProduct, byAnyone }
}

function note(uses: Map<string, Set<string>>, target: string, names: readonly string[]): void {
  const known = uses.get(target) ?? new Set()
  for (const name of names) known.add(name)
  uses.set(target, known)
}

function isChecked(path: string): boolean {
  const isFree = FREE.test(path) || ENTRY_POINTS.some((entry) => entry.test(path))
  return path.startsWith('src/') && !isTest(path) && !isFree
}

function problemsOf(
  file: SourceFile,
  { byProduct, byAnyone }: { byProduct: Uses; byAnyone: Uses },
): Problem[] {
  const isForTests = /\/testing\/|\/fake-/.test(file.path)
  const used = (isForTests || TESTED_IS_ENOUGH.test(file.path) ? byAnyone : byProduct).get(file.path)
  if (used === undefined)
    return [{ rule: 'unused-file', file: file.path, line: 1, message: 'no other file imports this one' }]
  if (used.has('*')) return []
  return listExports(file)
    .filter(({ name, passedOnType }) => !used.has(name) && !passedOnType && !describesAnother(file, name))
    .map(({ name, line }) => ({
      rule: 'unused-export',
      file: file.path,
      line,
      message: `nobody imports ${name}`,
    }))
}

/** A type that stands in the signature of something exported is part of it. */
function describesAnother(file: SourceFile, name: string): boolean {
  const isType = new RegExp(`export (type|interface) ${name}\\b`).test(file.text)
  return isType && [...file.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 1
}

if (import.meta.main) {
  const folders = ['src', 'tests', 'tools', 'bench'].filter((folder) => existsSync(join(ROOT, folder)))
  report(checkUnusedExports(readSources(...folders)))
}
