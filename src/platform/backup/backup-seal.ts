import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { Keys } from '../crypto/keys.ts'

/** What the installation's key is to a backup: a name for the key, and proof that nobody else changed the manifest. */
export type BackupSeal = {
  /** Tells keys apart and gives nothing of them away. */
  readonly fingerprint: string
  sign(manifest: Buffer): string
  isSignedBy(manifest: Buffer, signature: string): boolean
}

export function sealOf(keys: Keys): BackupSeal {
  const key = createHmac('sha256', keys.index).update('backup manifest').digest()
  const sign = (manifest: Buffer) => createHmac('sha256', key).update(manifest).digest('hex')
  return {
    fingerprint: hash('sha256', createHmac('sha256', keys.index).update('fingerprint').digest()).slice(0, 16),
    sign,
    isSignedBy: (manifest, signature) => {
      const given = Buffer.from(signature.trim())
      const ours = Buffer.from(sign(manifest))
      return given.length === ours.length && timingSafeEqual(given, ours)
    },
  }
}
