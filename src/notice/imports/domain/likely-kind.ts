import { type ImportKind, importKinds, neededFields } from '../contract/import-kind.ts'
import { suggestColumns } from './headings.ts'

/**
 * The kind of file that the headings speak of: one whose needed columns are all there and of which more columns are known
 * than of the kind that was chosen. Else the chosen one.
 */
export function likelyKind(chosen: ImportKind, headers: readonly string[]): ImportKind {
  const known = (kind: ImportKind) => Object.keys(suggestColumns(kind, headers)).length
  return importKinds
    .filter((kind) => isWhole(kind, headers))
    .reduce((best, kind) => (known(kind) > known(best) ? kind : best), chosen)
}

function isWhole(kind: ImportKind, headers: readonly string[]): boolean {
  const columns = suggestColumns(kind, headers)
  return neededFields[kind].every((group) =>
    group.some((fields) => fields.every((field) => columns[field] !== undefined)),
  )
}
