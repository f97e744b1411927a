import { type Import, resolveImport } from './imports.ts'
import { standingOf } from './module-of.ts'
import type { Problem } from './problem.ts'

type ImportsByFile = ReadonlyMap<string, readonly Import[]>

/** Files that load each other in a circle; types alone make none, as they are gone when the code runs. */
export function importCycles(imports: ImportsByFile): Problem[] {
  const edges = new Map([...imports].map(([from, list]) => [from, loadedTargets(from, list)]))
  return strongComponents(edges)
    .filter((component) => component.length > 1)
    .map((component) => {
      const files = component.sort()
      return { rule: 'import-cycle', file: files[0] ?? '', line: 1, message: files.join(' → ') }
    })
}

function loadedTargets(from: string, list: readonly Import[]): string[] {
  return list
    .filter((one) => !one.typeOnly && !one.lazy)
    .flatMap((one) => resolveImport(from, one.specifier) ?? [])
}

/** Two modules that import each other are one module, whatever their folders say. */
export function mutualModules(imports: ImportsByFile): Problem[] {
  const edges = new Set([...imports].flatMap(([from, list]) => list.flatMap((one) => moduleEdge(from, one))))
  return [...edges]
    .map((edge) => edge.split(' '))
    .filter(([from = '', to = '']) => from < to && edges.has(`${to} ${from}`))
    .map(([from = '', to]) => ({
      rule: 'mutual-modules',
      file: `src/${from}`,
      line: 1,
      message: `${from} and ${to} import each other`,
    }))
}

function moduleEdge(from: string, one: Import): string[] {
  const here = standingOf(from)
  const there = standingOf(resolveImport(from, one.specifier) ?? '')
  const counts =
    here && there && here.module !== there.module && here.module.includes('/') && there.module.includes('/')
  return counts && !from.includes('.test.') ? [`${here.module} ${there.module}`] : []
}

/** Tarjan's algorithm, with a stack of its own. */
function strongComponents(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const components: string[][] = []

  function visit(node: string): void {
    index.set(node, index.size)
    low.set(node, index.get(node) ?? 0)
    open.push(node)
    for (const next of edges.get(node) ?? []) {
      if (!edges.has(next)) continue
      if (!index.has(next)) visit(next)
      if (open.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(node) === index.get(node)) components.push(open.splice(open.indexOf(node)))
  }

  for (const node of edges.keys()) if (!index.has(node)) visit(node)
  return components
}
