import { type Import, listImports, resolveImport } from './imports.ts'
import type { SourceFile } from './syntax.ts'

type Wanted = { readonly path: string; readonly names: readonly string[] }

/** Files that run as soon as the entries do: lazy imports and types are left out, and of a module's door what nobody takes. */
export function reachableFrom(entries: readonly string[], sources: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(sources.map((file) => [file.path, file]))
  const seen = new Set<string>()
  const found = new Set<SourceFile>()
  const waiting: Wanted[] = entries.map((path) => ({ path, names: ['*'] }))
  for (let wanted = waiting.pop(); wanted !== undefined; wanted = waiting.pop()) {
    const { path, names } = wanted
    const file = byPath.get(path)
    const key = isDoor(path) ? `${path} ${names}` : path
    if (file === undefined || seen.has(key)) continue
    seen.add(key)
    found.add(file)
    for (const taken of listImports(file).filter((each) => isNeeded(each, wanted))) {
      const target = resolveImport(path, taken.specifier)
      if (target !== undefined) waiting.push({ path: target, names: taken.names })
    }
  }
  return [...found]
}

function isDoor(path: string): boolean {
  return path.endsWith('/index.ts')
}

function isNeeded({ typeOnly, lazy, names }: Import, wanted: Wanted): boolean {
  if (typeOnly || lazy) return false
  return !isDoor(wanted.path) || names.some((name) => wanted.names.includes(name))
}
