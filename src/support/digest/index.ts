/**
 * Digest: the weekly letter that says how much waits for a person. Numbers and links only: it refuses to carry anything by
 * which a child, a class or a school could be known, and to send where nobody has set up a mail server.
 */
import type { Endpoint } from '#foundation/endpoint/index.ts'
import { readDigest } from './server/read-digest.ts'
import { setDigest } from './server/set-digest.ts'

export { sendDueDigests } from './server/send-due-digests.ts'
export const digestEndpoints: readonly Endpoint[] = [readDigest, setDigest]
