import { listExports } from './exports.ts'
import { listImports } from './imports.ts'
import {
  childrenOf,
  identifierName,
  lineOf,
  nodeOf,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from './syntax.ts'

export type FileFigures = {
  readonly path: string
  readonly codeLines: number
  readonly commentLines: number
  readonly functions: readonly number[]
  readonly components: readonly number[]
  readonly deepFunctions: number
  readonly manyParameters: number
  readonly imports: number
  readonly exports: number
  /** `any`, casts from or through unknown, and `!`. */
  readonly looseTypes: number
  readonly suppressions: number
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
const NESTING = new Set([
  'IfStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'TryStatement',
])

export function figuresOf(file: SourceFile): FileFigures {
  const lines = file.text.split('\n').map((line) => line.trim())
  const comments = lines.filter((line) => /^(\/\/|\/\*|\*)/.test(line)).length
  const functions = listFunctions(file)
  const sizeOf = ({ node }: Named) => lineOf(file.text, node.end) - lineOf(file.text, node.start) + 1
  const isComponent = ({ name }: Named) => file.path.endsWith('.tsx') && /^[A-Z]/.test(name)
  return {
    path: file.path,
    codeLines: lines.filter(Boolean).length - comments,
    commentLines: comments,
    functions: functions.filter((one) => !isComponent(one)).map(sizeOf),
    components: functions.filter(isComponent).map(sizeOf),
    deepFunctions: functions.filter(({ node }) => depthOf(nodeOf(node.body)) >= 3).length,
    manyParameters: functions.filter(({ node }) => nodesOf(node.params).length > 3).length,
    imports: new Set(listImports(file).map((one) => one.specifier)).size,
    exports: listExports(file).length,
    looseTypes: countLooseTypes(file),
    suppressions: file.text.match(/biome-ignore|@ts-(ignore|expect-error)/g)?.length ?? 0,
  }
}

type Named = { readonly name: string; readonly node: SyntaxNode }

/** Functions with a body of their own; callbacks of one expression are part of what surrounds them. */
function listFunctions(file: SourceFile): Named[] {
  const found: Named[] = []
  walk(file.program, (node, ancestors) => {
    const hasBody = FUNCTIONS.has(node.type) && nodeOf(node.body)?.type === 'BlockStatement'
    if (hasBody)
      found.push({ name: identifierName(node.id) ?? identifierName(ancestors.at(-1)?.id) ?? '', node })
  })
  return found
}

function depthOf(node: SyntaxNode | undefined): number {
  if (!node || FUNCTIONS.has(node.type)) return 0
  const below = Math.max(
    0,
    ...childrenOf(node).map((child) => (isElseIf(node, child) ? depthOf(child) - 1 : depthOf(child))),
  )
  return NESTING.has(node.type) ? below + 1 : below
}

function isElseIf(node: SyntaxNode, child: SyntaxNode): boolean {
  return node.type === 'IfStatement' && node.alternate === child && child.type === 'IfStatement'
}

function countLooseTypes(file: SourceFile): number {
  let count = 0
  walk(file.program, (node) => {
    const castThroughUnknown =
      node.type === 'TSAsExpression' &&
      nodeOf(nodeOf(node.expression)?.typeAnnotation)?.type === 'TSUnknownKeyword'
    if (node.type === 'TSAnyKeyword' || node.type === 'TSNonNullExpression' || castThroughUnknown) count++
  })
  return count
}
