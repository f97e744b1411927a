import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Keys derived from the one secret of the installation; each purpose has its own. */
export type Keys = {
  readonly seal: Buffer
  readonly index: Buffer
  readonly session: Buffer
  /** True when the secret is the published one of the demonstration. */
  readonly isDemo: boolean
}

/** The secret of demonstrations and tests. Everybody knows it, so production refuses it. */
export const DEMO_SECRET = createHash('sha256').update('Pamani demonstration key: protects nothing').digest()

/** Reads the key file, or makes one with the given secret (a random one by default), readable by its owner only. */
export function loadKeys(file: string, firstSecret: () => Buffer = () => randomBytes(32)): Keys {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, `${firstSecret().toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (secret.length !== 32) {
    throw new Error(
      `The key file ${file} must hold 32 bytes in base64. Restore it from your backup; do not make a new one.`,
    )
  }
  return keysFrom(secret)
}

export function keysFrom(secret: Buffer): Keys {
  return {
    seal: derive(secret, 'seal'),
    index: derive(secret, 'index'),
    session: derive(secret, 'session'),
    isDemo: secret.equals(DEMO_SECRET),
  }
}

function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'pamani', purpose, 32))
}
