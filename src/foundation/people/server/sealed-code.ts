import type { Keys } from '#platform/crypto/keys.ts'
import { blindIndex, seal } from '#platform/crypto/seal.ts'

/** A personal code as the database keeps it: sealed for this pupil, and a fingerprint to find it by. */
export type SealedCode = { readonly sealed: Buffer; readonly index: Buffer }

export function sealCode(keys: Keys, pupilId: string, digits: string): SealedCode {
  return { sealed: seal(keys.seal, digits, contextOf(pupilId)), index: codeIndex(keys, digits) }
}

/** The fingerprint of eleven digits. */
export function codeIndex(keys: Keys, digits: string): Buffer {
  return blindIndex(keys.index, digits)
}

function contextOf(pupilId: string): string {
  return `people.pupils.personal_code:${pupilId}`
}
