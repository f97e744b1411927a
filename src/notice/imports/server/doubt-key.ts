import { createHash } from 'node:crypto'

/**
 * What a doubtful row is called in the answers: a fingerprint of what the row tells of the child and of the pupils it is asked
 * about. It holds for every later file that says the same while the same pupils are alike, and does not tell who it is: answers
 * are kept with the import.
 */
export function doubtKey(
  told: readonly (string | null)[],
  pupils: readonly { readonly id: string }[],
): string {
  const ids = pupils.map(({ id }) => id).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([...told, ids]))
    .digest('base64url')
}
