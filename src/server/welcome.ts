import type { OpenDatabase } from '#app/database.ts'
import type { Config } from '#platform/config/config.ts'

/** Tells the person at the terminal where to go and how to sign in. */
export async function welcome(config: Config, _database: OpenDatabase): Promise<void> {
  console.log(`\nPamani: ${config.baseUrl.href}`)
}
