import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openDatabase, prepareDatabase } from '#app/database.ts'
import { clockOf } from '#demo/clock-reads.ts'
import { loadDemonstrationOnce } from '#demo/load/load-demonstration-once.ts'
import type { Services } from '#foundation/endpoint/index.ts'
import { requireSafeKeys } from '#foundation/sign-in/index.ts'
import { runDueImports, sweepUploads } from '#notice/imports/index.ts'
import { applyDueRules, countClasses, escalateFlags } from '#notice/risk/index.ts'
import { lookForUnenrolled } from '#notice/unenrolled/index.ts'
import { systemClock } from '#platform/clock/clock.ts'
import { type Config, ConfigError, readConfig } from '#platform/config/config.ts'
import { DEMO_SECRET, type Keys, loadKeys } from '#platform/crypto/keys.ts'
import { createDb, createPool } from '#platform/db/connect.ts'
import { createLog, type Log } from '#platform/log/log.ts'
import { noMail, smtpMail } from '#platform/mail/mail.ts'
import { sendDueDigests } from '#support/digest/index.ts'
import { buildApp } from '../app.ts'
import { speak } from '../speak.ts'
import { words } from '../words.ts'
import { repeat } from './repeat.ts'
import { welcome } from './welcome.ts'

/** How long after midnight a rule may wait for its day. */
const LOOK_FOR_DUE_RULES_MS = 10 * 60_000
/** Flags pass on by whole days. */
const LOOK_FOR_UNANSWERED_MS = 30 * 60_000
/** Imports change many classes; who opens a page before counts those of one municipality. */
const COUNT_CLASSES_MS = 5 * 60_000
/** Birthdays and ends of enrolments come with the day; imports look at once. */
const LOOK_FOR_UNENROLLED_MS = 60 * 60_000
/** Letters go on Monday morning; one that did not go is tried again. */
const LOOK_FOR_LETTERS_MS = 15 * 60_000
/** How soon a job of an import begins, and how many run at once. */
const LOOK_FOR_IMPORTS_MS = 400
const IMPORTS_AT_ONCE = 2
/** How long a stop waits for work in the background; what is cut short then is done again at the next start. */
const FINISH_WITHIN_MS = 5000
const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url))

type Environment = Readonly<Record<string, string | undefined>>

/** Reads settings, opens the database, serves, and stops in order when asked to. */
export async function runServer(env: Environment): Promise<void> {
  const config = orExit(() => readConfig(env))
  const log = createLog(env.LOG_LEVEL === undefined && config.mode === 'demo' ? 'warn' : config.logLevel)
  const keys = orExit(() => keysFor(config))
  const database = await openDatabase(config, operatorLog(log))
  await prepareDatabase(database.admin)
  if (config.mode === 'demo') await loadDemonstrationOnce(database.admin, keys)
  const pool = createPool(database.server)
  const clock = config.mode === 'demo' ? await clockOf(database.admin) : systemClock
  const services = servicesOf({ config, clock, keys, log, db: createDb(pool) })
  await sweepUploads(services)
  const app = await buildApp({ services, webRoot: WEB_ROOT })
  const address = await app.listen({ port: config.port, host: config.host })
  welcome(config, config.port === 0 ? address : config.baseUrl.href)
  const background = [
    repeat({ everyMs: LOOK_FOR_DUE_RULES_MS, work: () => applyDueRules(services), log }),
    repeat({ everyMs: LOOK_FOR_UNANSWERED_MS, work: () => escalateFlags(services), log }),
    repeat({ everyMs: COUNT_CLASSES_MS, work: () => countClasses(services), log }),
    repeat({ everyMs: LOOK_FOR_UNENROLLED_MS, work: () => lookForUnenrolled(services), log }),
    repeat({ everyMs: LOOK_FOR_LETTERS_MS, work: () => sendDueDigests(services, speak), log }),
    workOnImports(services),
  ]
  stopWhenAsked(async () => {
    await Promise.race([Promise.all(background.map((stop) => stop())), setTimeout(FINISH_WITHIN_MS)])
    await app.close()
    await pool.end()
    await database.stop()
  })
}

/** Each lane does one job after the other. A job that is cut short by the stop is taken up at the next start. */
function workOnImports(services: Services): () => Promise<unknown> {
  const ending = new AbortController()
  const work = () => runDueImports(services, { signal: ending.signal })
  const lanes = Array.from({ length: IMPORTS_AT_ONCE }, () =>
    repeat({ everyMs: LOOK_FOR_IMPORTS_MS, work, log: services.log }),
  )
  return () => {
    ending.abort()
    return Promise.all(lanes.map((stop) => stop()))
  }
}

/** Ctrl+C in a terminal reaches the whole process group, and npm passes it on once more: the second one must not hurt. */
function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop().finally(() => process.exit(0))
    })
  }
}

/** Settings that cannot be used stop the start with a message, not with a stack. */
function orExit<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

/** The demonstration uses the published key, production one of its own and never the published one. */
function keysFor(config: Config): Keys {
  const keys = config.mode === 'demo' ? loadKeys(config.keyFile, () => DEMO_SECRET) : loadKeys(config.keyFile)
  requireSafeKeys(config, keys)
  return keys
}

function servicesOf(given: Omit<Services, 'mail' | 'words'>): Services {
  const { config, log } = given
  const mail = config.mail
    ? smtpMail(config.mail.url, config.mail.from)
    : noMail(() => log.warn('a letter was due, but SMTP_URL is not set'))
  return { ...given, mail, words }
}

function operatorLog(log: Log): { info(message: string): void; warn(message: string): void } {
  return { info: (message) => log.info(message), warn: (message) => log.warn(message) }
}
