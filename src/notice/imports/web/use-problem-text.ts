import { unchecked } from '#platform/i18n/translate.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { importFields } from '../contract/import-kind.ts'
import type { Problem, ProblemCode } from '../contract/import-report.ts'

const DAY = /^\d{4}-\d{2}-\d{2}/

/** What is wrong and what to do, in the reader's language. Days of the report become dates, names of fields become words. */
export function useProblemText() {
  const t = useT()
  const f = useFormat()
  const sentence = (code: ProblemCode, part: 'text' | 'remedy', params: Problem['params']) =>
    unchecked(t)(`imports.problems.${code}.${part}`, params)
  const readable = (params: Problem['params']): Problem['params'] => ({
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readableValue(name, value)])),
    days: daysOf(params),
  })
  /** One day is one day; several are told by the first and the last. */
  const daysOf = ({ from, until }: Problem['params']) => {
    if (typeof from !== 'string' || typeof until !== 'string') return ''
    return from === until
      ? f.date(from)
      : t('imports.problemList.days', { from: f.date(from), until: f.date(until) })
  }
  const readableValue = (name: string, value: string | number) => {
    const field = importFields.find((one) => one === value)
    if (name === 'field' && field !== undefined) return t(`imports.fields.${field}`)
    return typeof value === 'string' && name !== 'value' && DAY.test(value) ? f.date(value) : value
  }
  return {
    text: (problem: Problem) => sentence(problem.code, 'text', readable(problem.params)),
    remedy: (problem: Problem) => sentence(problem.code, 'remedy', readable(problem.params)),
  }
}
