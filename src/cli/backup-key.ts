import { existsSync } from 'node:fs'
import { type BackupSeal, sealOf } from '#platform/backup/index.ts'
import type { Config } from '#platform/config/config.ts'
import { DEMO_SECRET, keysFrom, loadKeys } from '#platform/crypto/keys.ts'
import { CommandError } from './errors.ts'

/** The seal of this installation's key. Never makes a key: the one that sealed the data is needed, not a new one. */
export function sealOfInstallation(config: Config): BackupSeal {
  if (existsSync(config.keyFile)) return sealOf(loadKeys(config.keyFile))
  if (config.mode === 'demo') return sealOf(keysFrom(DEMO_SECRET))
  throw new CommandError(
    `The key file ${config.keyFile} is not there. Put the key in use there (or set PAMANI_KEY_FILE): a backup opens only with its key.`,
  )
}
