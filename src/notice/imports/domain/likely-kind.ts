import { missingGroups, type SchoolKind, schoolKinds } from '../contract/import-kind.ts'
import { suggestColumns } from './headings.ts'

/** So many columns more have to be known of a kind that lacks a needed one. */
const CLEARLY_MORE = 2

/**
 * The kind of a school's file that the headings speak of: one of which more columns are known than of the kind that was chosen, if
 * its needed columns are all there; else one of which clearly more are known, and those are most of the file. Else the chosen one.
 */
export function likelyKind(chosen: SchoolKind, headers: readonly string[]): SchoolKind {
  const known = (kind: SchoolKind) => Object.keys(suggestColumns(kind, headers)).length
  const best = (kinds: readonly SchoolKind[]) =>
    kinds.reduce((top, kind) => (known(kind) > known(top) ? kind : top), chosen)
  const whole = best(
    schoolKinds.filter((kind) => missingGroups(kind, suggestColumns(kind, headers)).length === 0),
  )
  if (whole !== chosen) return whole
  const likely = best(schoolKinds)
  const columns = headers.filter((header) => header.trim() !== '').length
  const isClear = known(likely) >= known(chosen) + CLEARLY_MORE && known(likely) > columns / 2
  return isClear ? likely : chosen
}
