import { parseAst } from 'rolldown/parseAst'

/** A node of the syntax tree (ESTree with TypeScript and JSX), as far as the checks look at it. */
export type SyntaxNode = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export type SourceFile = { readonly path: string; readonly text: string; readonly program: SyntaxNode }

export function parseSource(path: string, text: string): SourceFile {
  const program: unknown = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }, path)
  if (!isNode(program)) throw new Error(`${path} could not be parsed`)
  return { path, text, program }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

export function nodeOf(value: unknown): SyntaxNode | undefined {
  return isNode(value) ? value : undefined
}

export function nodesOf(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The text of a string literal, or of a template without substitutions. */
export function literalText(value: unknown): string | undefined {
  const node = nodeOf(value)
  if (node?.type === 'Literal') return textOf(node.value)
  if (node?.type !== 'TemplateLiteral' || nodesOf(node.expressions).length > 0) return undefined
  return templateText(nodesOf(node.quasis)[0])
}

function templateText(quasi: SyntaxNode | undefined): string | undefined {
  const value = quasi?.value
  return typeof value === 'object' && value !== null && 'cooked' in value ? textOf(value.cooked) : undefined
}

export function identifierName(value: unknown): string | undefined {
  const node = nodeOf(value)
  return node?.type === 'Identifier' || node?.type === 'JSXIdentifier' ? textOf(node.name) : undefined
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) => (isNode(value) ? [value] : nodesOf(value)))
}

/** Visits every node; `ancestors` runs from the program down to the parent. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  visit(node, ancestors)
  const below = [...ancestors, node]
  for (const child of childrenOf(node)) walk(child, visit, below)
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
