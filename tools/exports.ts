import { declarationOf, exportedName } from './imports.ts'
import { identifierName, lineOf, nodeOf, nodesOf, type SourceFile, type SyntaxNode } from './syntax.ts'

export type Export = {
  readonly name: string
  readonly line: number
  /** Passed on from another file as a type. */
  readonly passedOnType: boolean
}

/** Names that a file exports; what `export *` passes on is counted where it is declared. */
export function listExports(file: SourceFile): Export[] {
  return nodesOf(file.program.body)
    .filter((statement) => statement.type === 'ExportNamedDeclaration')
    .flatMap((statement) => {
      const line = lineOf(file.text, statement.start)
      return exportsOf(statement).map((one) => ({ ...one, line }))
    })
}

function exportsOf(statement: SyntaxNode): Omit<Export, 'line'>[] {
  const declaration = declarationOf(statement)
  if (declaration === statement)
    return nodesOf(statement.specifiers).flatMap((one) => passedOn(statement, one))
  const names =
    declaration.type === 'VariableDeclaration'
      ? nodesOf(declaration.declarations).flatMap((one) => boundNames(nodeOf(one.id)))
      : [identifierName(declaration.id)].filter((name) => name !== undefined)
  return names.map((name) => ({ name, passedOnType: false }))
}

function passedOn(statement: SyntaxNode, specifier: SyntaxNode): Omit<Export, 'line'>[] {
  const name = exportedName(specifier.exported)
  const isType = statement.exportKind === 'type' || specifier.exportKind === 'type'
  return name === undefined ? [] : [{ name, passedOnType: isType && statement.source !== null }]
}

function boundNames(pattern: SyntaxNode | undefined): string[] {
  if (pattern?.type === 'ObjectPattern')
    return nodesOf(pattern.properties).flatMap((one) => boundNames(nodeOf(one.value)))
  if (pattern?.type === 'ArrayPattern') return nodesOf(pattern.elements).flatMap(boundNames)
  return [identifierName(pattern)].filter((name) => name !== undefined)
}
