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
      return wrongType(issue, say)
    case 'invalid_format':
      return say(formats[issue.format] ?? 'http.fields.invalid')
    case 'invalid_value':
      return say('http.fields.choice')
    case 'custom':
      return say(askedFor[String(issue.params?.ask)] ?? 'http.fields.invalid')
    default:
      return say('http.fields.invalid')
  }
}

const formats: Readonly<Record<string, MessageKey | undefined>> = {
  date: 'http.fields.day',
  email: 'http.fields.email',
}

/** What the schema says of its own checks: `refine(…, { path: ['untilDate'], params: { ask: 'day' } })`. */
const askedFor: Readonly<Record<string, MessageKey | undefined>> = {
  day: 'http.fields.day',
  talk: 'http.fields.talk',
  reason: 'http.fields.reason',
  reasonInWords: 'http.fields.reason-in-words',
  order: 'http.fields.order',
  later: 'http.fields.later',
  whom: 'http.fields.whom',
}

function wrongType(issue: core.$ZodIssueInvalidType, say: Say): string {
  if (issue.input === undefined || issue.input === null) return say('http.fields.required')
  if (issue.expected === 'int') return say('http.fields.whole')
  return say(issue.expected === 'number' ? 'http.fields.number' : 'http.fields.invalid')
}

function tooSmall(issue: core.$ZodIssueTooSmall, say: Say): string {
  const minimum = Number(issue.minimum)
  if (issue.origin !== 'string') return say('http.fields.too-small', { minimum })
  const isEmpty = issue.input === '' || minimum <= 1
  if (isEmpty) return say(issue.path.at(-1) === 'reason' ? 'http.fields.reason' : 'http.fields.required')
  return say('http.fields.too-short', { minimum })
}
