import type { core, ZodError } from 'zod'
import type { MessageKey } from '#platform/i18n/catalogue.ts'

type Params = Readonly<Record<string, string | number>>
type Say = (key: MessageKey, params?: Params) => string

/** One sentence per field, by its path (`risks.0.code`), in the reader's language. The first fault of a field is told. */
export function fieldMessages(error: ZodError, say: Say): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) messages[issue.path.join('.')] ??= sentence(issue, say)
  return messages
}

function sentence(issue: core.$ZodIssue, say: Say): string {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue, say)
    case 'too_big':
      return issue.origin === 'string'
        ? say('http.fields.too-long', { maximum: Number(issue.maximum) })
        : say('http.fields.too-big', { maximum: Number(issue.maximum) })
    case 'unrecognized_keys':
      return say('http.fields.unknown', { keys: issue.keys.join(', ') })
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? say('http.fields.required')
        : say('http.fields.invalid')
    default:
      return say('http.fields.invalid')
  }
}

function tooSmall(issue: core.$ZodIssueTooSmall, say: Say): string {
  if (issue.origin !== 'string') return say('http.fields.too-small', { minimum: Number(issue.minimum) })
  return Number(issue.minimum) <= 1
    ? say('http.fields.required')
    : say('http.fields.too-short', { minimum: Number(issue.minimum) })
}
