import { ConfigError } from '#platform/config/config.ts'
import { CommandError } from './errors.ts'

const DATABASE = 'Is PostgreSQL running, and is DATABASE_URL right? It needs a user who may create roles.'

/** What a PostgreSQL or network error code means to an operator. */
const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: `The database does not answer. ${DATABASE}`,
  ENOTFOUND: `The database server's name is not known. ${DATABASE}`,
  ENOENT: `The database's socket does not exist. ${DATABASE}`,
  ETIMEDOUT: `The database does not answer in time. ${DATABASE}`,
  '28P01': `The database refuses the password of DATABASE_URL. ${DATABASE}`,
  '28000': `The database refuses the user of DATABASE_URL. ${DATABASE}`,
  '3D000':
    'The database named in DATABASE_URL does not exist. Create it, then run: npm run -s pamani -- migrate',
  '42501':
    'The user of DATABASE_URL lacks a right. It must be allowed to create roles and be a member of pamani_owner.',
}

/** An error as the operator reads it: what happened, where, and what to do. */
export function explain(error: unknown): string {
  if (error instanceof CommandError || error instanceof ConfigError) return error.message
  if (!(error instanceof Error)) return `Failed: ${String(error)}`
  const remedy = remedies[codeOf(error)]
  const told = [error.message || error.name, causeOf(error)].filter((part) => part !== '').join(' ')
  return remedy === undefined ? `Failed: ${told}` : `${remedy}\n(${told || codeOf(error)})`
}

function codeOf(error: Error): string {
  const own: unknown = Reflect.get(error, 'code')
  if (typeof own === 'string') return own
  const [first]: unknown[] = error instanceof AggregateError ? error.errors : [error.cause]
  return first instanceof Error ? codeOf(first) : ''
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `Cause: ${error.cause.message}` : ''
}
