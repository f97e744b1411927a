import { randomInt } from 'node:crypto'
import { blindIndex } from '#platform/crypto/seal.ts'

/** Letters and digits that look alike in no handwriting (Crockford's alphabet). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const GROUPS = 3
const GROUP_LENGTH = 4
const RECOVERY_CODES = 10

/** Ten codes of 60 bits for the drawer: `7k3m-x9qa-20bd`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, newCode)
}

/** What is stored of a code. Spaces, hyphens, capitals and look-alike letters do not matter. */
export function recoveryCodeHash(key: Buffer, code: string): Buffer {
  const plain = code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
  return blindIndex(key, `recovery:${plain}`)
}

function newCode(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
