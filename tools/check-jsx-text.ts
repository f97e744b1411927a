import { type Problem, report } from './problem.ts'
import { isTest, readSources } from './source-files.ts'
import {
  lineOf,
  literalText,
  nodeOf,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
  textOf,
  walk,
} from './syntax.ts'

const VISIBLE =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|.*(title|label|placeholder|alt|description|heading|caption|summary|message|text|tooltip|legend|hint|error))$/i

/** Text that people read comes from the messages: none is written in JSX, as a child or in an attribute that is shown. */
export function checkJsxText(files: readonly SourceFile[]): Problem[] {
  return files.filter((file) => file.path.endsWith('.tsx') && !isTest(file.path)).flatMap(checkFile)
}

function checkFile(file: SourceFile): Problem[] {
  const problems: Problem[] = []
  walk(file.program, (node) => {
    for (const text of visibleTexts(node)) {
      const message = `"${text.trim()}" belongs in messages/`
      problems.push({ rule: 'text-in-jsx', file: file.path, line: lineOf(file.text, node.start), message })
    }
  })
  return problems
}

function visibleTexts(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return nodesOf(node.children).flatMap(childTexts).filter(isReadable)
    case 'JSXAttribute':
      return VISIBLE.test(attributeName(node)) ? textsOf(node.value).filter(isReadable) : []
    case 'Property':
      return /^aria-(label|description)$/.test(literalText(node.key) ?? '')
        ? textsOf(node.value).filter(isReadable)
        : []
    default:
      return []
  }
}

function childTexts(child: SyntaxNode): string[] {
  if (child.type === 'JSXText') return [textOf(child.value) ?? '']
  return child.type === 'JSXExpressionContainer' ? textsOf(child) : []
}

function attributeName(node: SyntaxNode): string {
  const name = nodeOf(node.name)
  return name?.type === 'JSXIdentifier' ? (textOf(name.name) ?? '') : ''
}

/** Literal texts that an expression can become. */
function textsOf(value: unknown): string[] {
  const node = nodeOf(value)
  switch (node?.type) {
    case 'JSXExpressionContainer':
      return textsOf(node.expression)
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [...textsOf(node.left), ...textsOf(node.right)]
    case 'TemplateLiteral':
      return nodesOf(node.quasis).map((quasi) => rawText(quasi))
    default:
      return [literalText(node) ?? '']
  }
}

function rawText(quasi: SyntaxNode): string {
  const value = quasi.value
  return typeof value === 'object' && value !== null && 'raw' in value ? (textOf(value.raw) ?? '') : ''
}

/** Signs such as "·" or "→" need no translation. */
function isReadable(text: string): boolean {
  return /\p{L}/u.test(text)
}

if (import.meta.main) report(checkJsxText(readSources('src')))
