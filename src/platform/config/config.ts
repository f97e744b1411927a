import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const port = z.coerce.number().int().min(0).max(65_535)

/** Every setting, with what it is for; README's table is made from these descriptions. */
export const Settings = z.object({
  PORT: port.default(3000).describe('Port that the server listens on'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that the server listens on; 0.0.0.0 behind a proxy'),
  PAMANI_MODE: z
    .enum(['demo', 'production'])
    .default('demo')
    .describe(
      'demo: demonstration data and the published key, loopback only. production: your own key, no demonstration',
    ),
  PAMANI_HOME: z
    .string()
    .default('.pamani')
    .describe('Folder for the key, the embedded database and backups'),
  PAMANI_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address at which people open Pamani, for links, cookies and passkeys'),
  PAMANI_KEY_FILE: z
    .string()
    .optional()
    .describe('Key file; PAMANI_HOME/key by default. Back it up apart from the database'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL ≥ 15, as a user who may create roles; without it an embedded server is used'),
  DATABASE_SERVER_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('The same database as pamani_server, when you manage its password yourself'),
  OIDC_ISSUER: z.url().optional().describe('OpenID Connect provider of your staff'),
  OIDC_CLIENT_ID: z.string().min(1).optional().describe('Client id at that provider'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Client secret at that provider'),
  OIDC_NAME: z.string().min(1).optional().describe('Name of the provider on the sign-in button'),
  OIDC_TRUST_SECOND_FACTOR: flag
    .default(false)
    .describe('true: the provider itself asks for a second factor (acr or amr is checked)'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Mail server, smtp://user:password@host:587'),
  MAIL_FROM: z.email().optional().describe('Sender of letters'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('How much is logged'),
  SESSION_IDLE_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(30)
    .describe('A session ends after so long without use'),
  SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(24)
    .default(10)
    .describe('A session ends after so long in any case'),
})

export type Config = {
  readonly mode: 'demo' | 'production'
  readonly port: number
  readonly host: string
  readonly home: string
  readonly keyFile: string
  readonly baseUrl: URL
  readonly database: { readonly adminUrl?: string; readonly serverUrl?: string }
  readonly oidc?: {
    readonly issuer: URL
    readonly clientId: string
    readonly clientSecret: string
    readonly name: string
    readonly trustSecondFactor: boolean
  }
  readonly mail?: { readonly url: string; readonly from: string }
  readonly logLevel: string
  readonly session: { readonly idleMinutes: number; readonly hours: number }
}

/** Settings that cannot be used; `problems` has one line each. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`Pamani cannot start with these settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Environment → checked settings. Throws ConfigError, which names every setting that is wrong and what it should be. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Settings.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const problems = contradictions(parsed.data)
  if (problems.length > 0) throw new ConfigError(problems)
  return toConfig(parsed.data)
}

type Parsed = z.output<typeof Settings>

function contradictions(settings: Parsed): string[] {
  const oidc = [settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET]
  const rules: readonly [boolean, string][] = [
    [
      settings.PAMANI_MODE === 'demo' && !isLoopback(settings.HOST),
      'HOST: the demonstration listens only on a loopback address. Set PAMANI_MODE=production for real use',
    ],
    [
      settings.PAMANI_MODE === 'demo' && !isLoopbackUrl(settings.PAMANI_BASE_URL),
      'PAMANI_BASE_URL: the demonstration is reached only at a loopback address. Set PAMANI_MODE=production for real use',
    ],
    [
      settings.PAMANI_MODE === 'production' && settings.PAMANI_BASE_URL === undefined,
      'PAMANI_BASE_URL: needed in production, for example https://pamani.example.lv',
    ],
    [
      settings.PAMANI_MODE === 'production' && !isSecure(settings.PAMANI_BASE_URL),
      'PAMANI_BASE_URL: must be https:// in production, unless it is a loopback address',
    ],
    [
      oidc.some(Boolean) && !oidc.every(Boolean),
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: set all three or none',
    ],
    [
      (settings.SMTP_URL === undefined) !== (settings.MAIL_FROM === undefined),
      'SMTP_URL, MAIL_FROM: set both or none',
    ],
    [
      settings.DATABASE_SERVER_URL !== undefined && settings.DATABASE_URL === undefined,
      'DATABASE_SERVER_URL: needs DATABASE_URL too, which migrates',
    ],
  ]
  return rules.flatMap(([broken, message]) => (broken ? [message] : []))
}

function toConfig(settings: Parsed): Config {
  const home = resolve(settings.PAMANI_HOME)
  return {
    mode: settings.PAMANI_MODE,
    port: settings.PORT,
    host: settings.HOST,
    home,
    keyFile: settings.PAMANI_KEY_FILE ? resolve(settings.PAMANI_KEY_FILE) : join(home, 'key'),
    baseUrl: new URL(settings.PAMANI_BASE_URL ?? `http://localhost:${settings.PORT}`),
    database: {
      ...(settings.DATABASE_URL ? { adminUrl: settings.DATABASE_URL } : {}),
      ...(settings.DATABASE_SERVER_URL ? { serverUrl: settings.DATABASE_SERVER_URL } : {}),
    },
    ...oidcPart(settings),
    ...(settings.SMTP_URL && settings.MAIL_FROM
      ? { mail: { url: settings.SMTP_URL, from: settings.MAIL_FROM } }
      : {}),
    logLevel: settings.LOG_LEVEL,
    session: { idleMinutes: settings.SESSION_IDLE_MINUTES, hours: settings.SESSION_HOURS },
  }
}

function oidcPart(settings: Parsed): Pick<Config, 'oidc'> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  if (!issuer || !clientId || !clientSecret) return {}
  const name = settings.OIDC_NAME ?? new URL(issuer).hostname
  return {
    oidc: {
      issuer: new URL(issuer),
      clientId,
      clientSecret,
      name,
      trustSecondFactor: settings.OIDC_TRUST_SECOND_FACTOR,
    },
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function isLoopbackUrl(url: string | undefined): boolean {
  return url === undefined || isLoopback(new URL(url).hostname.replace(/^\[|\]$/g, ''))
}

function isSecure(url: string | undefined): boolean {
  return url === undefined || url.startsWith('https:') || isLoopbackUrl(url)
}
