import type { Clock } from '#platform/clock/clock.ts'
import type { Config } from '#platform/config/config.ts'
import type { Keys } from '#platform/crypto/keys.ts'
import type { Db } from '#platform/db/connect.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { Log } from '#platform/log/log.ts'
import type { Mail } from '#platform/mail/mail.ts'

/** What the composition root gives to every endpoint. */
export type Services = {
  readonly config: Config
  readonly clock: Clock
  readonly keys: Keys
  readonly db: Db
  readonly log: Log
  readonly mail: Mail
  /** Words of the whole product in one language, for documents. */
  readonly words: (locale: Locale) => Words
}
