import { sqlFiles } from './boundaries.ts'
import { listImports } from './imports.ts'
import type { Problem } from './problem.ts'
import { isTest } from './source-files.ts'
import { identifierName, lineOf, nodeOf, type SourceFile, walk } from './syntax.ts'

const QUERY_STARTERS = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'selectNoFrom',
])

/** SQL outside the files that are named for it. */
export function sqlProblems(file: SourceFile): Problem[] {
  if (isTest(file.path) || sqlFiles.some((pattern) => pattern.test(file.path))) return []
  return [...sqlImports(file), ...queryCalls(file)].map((line) => ({
    rule: 'sql-outside-store',
    file: file.path,
    line,
    message: 'SQL is written only in *-store.ts, *-view.ts and *-reads.ts',
  }))
}

function sqlImports(file: SourceFile): number[] {
  return listImports(file)
    .filter((one) => (one.specifier === 'kysely' && one.names.includes('sql')) || one.specifier === 'pg')
    .filter((one) => !one.typeOnly)
    .map((one) => one.line)
}

function queryCalls(file: SourceFile): number[] {
  const lines: number[] = []
  walk(file.program, (node) => {
    const callee = node.type === 'CallExpression' ? nodeOf(node.callee) : undefined
    if (callee?.type === 'MemberExpression' && QUERY_STARTERS.has(identifierName(callee.property) ?? '')) {
      lines.push(lineOf(file.text, node.start))
    }
  })
  return lines
}
