import { type Config, ConfigError } from '#platform/config/config.ts'
import type { Keys } from '#platform/crypto/keys.ts'

/** Stops a production server that would protect real people with the published key. */
export function requireSafeKeys(config: Pick<Config, 'mode' | 'keyFile'>, keys: Keys): void {
  if (config.mode !== 'production' || !keys.isDemo) return
  throw new ConfigError([
    `PAMANI_KEY_FILE: ${config.keyFile} holds the published key of the demonstration, which protects nothing. ` +
      'Give production a home folder (PAMANI_HOME) or key file (PAMANI_KEY_FILE) of its own',
  ])
}
