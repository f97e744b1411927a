import { dirname, join } from 'node:path/posix'
import {
  identifierName,
  lineOf,
  literalText,
  nodeOf,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from './syntax.ts'

/** One dependency of a file on another, in whatever form it is written. */
export type Import = {
  readonly specifier: string
  readonly line: number
  /** Disappears when types are stripped. */
  readonly typeOnly: boolean
  /** Loaded only when the code gets there. */
  readonly lazy: boolean
  /** Names taken; `*` for all of them. */
  readonly names: readonly string[]
}

const ALIASES: Readonly<Record<string, string>> = {
  '#platform': 'src/platform',
  '#foundation': 'src/foundation',
  '#notice': 'src/notice',
  '#support': 'src/support',
  '#change': 'src/change',
  '#web': 'src/web',
  '#demo': 'src/demo',
  '#app': 'src',
  '#tests': 'tests',
  '#tools': 'tools',
}

export function listImports(file: SourceFile): Import[] {
  const found: Import[] = []
  walk(file.program, (node) => {
    const specifier = literalText(node.source)
    const describe = READERS[node.type]
    if (specifier !== undefined && describe) {
      found.push({
        specifier,
        line: lineOf(file.text, node.start),
        typeOnly: false,
        lazy: false,
        names: [],
        ...describe(node),
      })
    }
  })
  return found
}

const READERS: Readonly<Record<string, (node: SyntaxNode) => Partial<Import>>> = {
  ImportDeclaration: (node) => ({
    names: namesOf(node, 'imported'),
    typeOnly: isTypeOnly(node, 'importKind'),
  }),
  ExportNamedDeclaration: (node) => ({
    names: namesOf(node, 'local'),
    typeOnly: isTypeOnly(node, 'exportKind'),
  }),
  ExportAllDeclaration: (node) => ({ names: ['*'], typeOnly: node.exportKind === 'type' }),
  ImportExpression: () => ({ names: ['*'], lazy: true }),
  TSImportType: (node) => ({ names: [identifierName(node.qualifier) ?? '*'], typeOnly: true }),
}

function namesOf(node: SyntaxNode, key: 'imported' | 'local'): string[] {
  return nodesOf(node.specifiers).map((specifier) => exportedName(specifier[key]) ?? '*')
}

export function exportedName(value: unknown): string | undefined {
  return identifierName(value) ?? literalText(value)
}

function isTypeOnly(node: SyntaxNode, key: 'importKind' | 'exportKind'): boolean {
  const specifiers = nodesOf(node.specifiers)
  return (
    node[key] === 'type' ||
    (specifiers.length > 0 && specifiers.every((specifier) => specifier[key] === 'type'))
  )
}

/** Repository path of the file that a specifier names; undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(from), withoutQuery(specifier))
  const [alias = '', ...rest] = withoutQuery(specifier).split('/')
  const folder = ALIASES[alias]
  return folder === undefined ? undefined : [folder, ...rest].join('/')
}

function withoutQuery(specifier: string): string {
  return specifier.replace(/\?.*$/, '')
}

/** Top-level statements that run: the declaration inside an export, or the statement itself. */
export function declarationOf(statement: SyntaxNode): SyntaxNode {
  return nodeOf(statement.declaration) ?? statement
}
