import { DEMO_SECRET, keysFrom } from '#platform/crypto/keys.ts'
import { sealCode } from '../server/sealed-code.ts'

/** Columns of a pupil with this (invented) personal code, as the installation of tests seals it. */
export function withCode(pupilId: string, digits: string) {
  const { sealed, index } = sealCode(keysFrom(DEMO_SECRET), pupilId, digits)
  return { id: pupilId, personal_code_sealed: sealed, personal_code_index: index }
}
