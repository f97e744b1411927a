import { literalText, nodesOf, type SourceFile, type SyntaxNode, walk } from './syntax.ts'

/**
 * Keys that code puts together in a way that the check cannot read, by prefix. A template such as
 * t(`risk.level.${level}`) needs no line here.
 */
const DYNAMIC_PREFIXES: readonly string[] = []

/** Tells which keys the sources say: as a literal, as a code of an error or journal event, or as a template that fits. */
export function usedKeys(sources: readonly SourceFile[]): (key: string) => boolean {
  const literals = new Set<string>()
  const patterns: RegExp[] = []
  for (const file of sources) {
    walk(file.program, (node) => {
      const text = literalText(node)
      if (text !== undefined) literals.add(text)
      else if (node.type === 'TemplateLiteral') patterns.push(...patternOf(node))
    })
  }
  const isSaid = (text: string) => literals.has(text) || patterns.some((pattern) => pattern.test(text))
  return (key) =>
    isSaid(key) ||
    isSaid(key.replace(/^([\w-]+)\.(errors|events\w*)\./, '$1.')) ||
    DYNAMIC_PREFIXES.some((prefix) => key.startsWith(prefix))
}

/** Only templates that begin like a key: a group, a dot, and so on. */
function patternOf(node: SyntaxNode): RegExp[] {
  const parts = nodesOf(node.quasis).map((quasi) => (isCooked(quasi.value) ? quasi.value.cooked : ''))
  if (!/^[a-z][\w-]*\.([\w-]+\.)*[\w-]*$/.test(parts[0] ?? '')) return []
  return [new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`)]
}

function isCooked(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
}
