import { modules } from './boundaries.ts'
import { importCycles, mutualModules } from './cycles.ts'
import { type Import, listImports, resolveImport } from './imports.ts'
import { standingOf } from './module-of.ts'
import { type Problem, report } from './problem.ts'
import { importRules } from './rules-of-imports.ts'
import { readSources } from './source-files.ts'
import { sqlProblems } from './sql-places.ts'
import type { SourceFile } from './syntax.ts'

/** Every edge that the table of boundaries does not allow, cycles, and SQL in wrong places. */
export function checkBoundaries(files: readonly SourceFile[]): Problem[] {
  const imports = new Map(files.map((file) => [file.path, listImports(file)]))
  return [
    ...unknownModules(files.map((file) => file.path)),
    ...files.flatMap((file) =>
      (imports.get(file.path) ?? []).flatMap((one) => importProblems(file.path, one)),
    ),
    ...importCycles(imports),
    ...mutualModules(imports),
    ...files.flatMap(sqlProblems),
  ]
}

function importProblems(from: string, one: Import): Problem[] {
  const target = resolveImport(from, one.specifier)
  return importRules.flatMap(({ rule, breaks }) => {
    const message = breaks({
      from,
      one,
      target,
      here: standingOf(from),
      there: target ? standingOf(target) : undefined,
    })
    return message ? [{ rule, file: from, line: one.line, message }] : []
  })
}

function unknownModules(paths: readonly string[]): Problem[] {
  const names = new Set(paths.flatMap((path) => standingOf(path)?.module ?? []))
  return [...names]
    .filter((name) => name.includes('/') && !name.startsWith('platform/') && !(name in modules))
    .map((name) => ({
      rule: 'unknown-module',
      file: `src/${name}`,
      line: 1,
      message: `${name} is not in tools/boundaries.ts`,
    }))
}

if (import.meta.main) report(checkBoundaries(readSources('src')))
