import type { Problem } from '../contract/import-report.ts'
import { lineRanges } from './line-ranges.ts'

/** One problem of one pupil, told once with its rows. */
export type ProblemGroup = {
  readonly key: string
  /** Its first row; where the rows repeat others, the message names all of those. */
  readonly problem: Problem
  readonly lines: readonly number[]
}

/** What is wrong row by row with the rows of one lesson each: only the row that each repeats differs. */
const ofLessons: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['row-repeated', 'row-contradicts'])

/** Puts together the problems that say the same of the same pupil, in the order in which they are first met. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = Map.groupBy(problems, (problem, index) => keyOf(problem, index))
  return [...groups].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return []
    const all = [first, ...others]
    const lines = all.flatMap(({ line }) => (line === null ? [] : [line]))
    return { key, problem: { ...first, params: paramsOf(first, all) }, lines }
  })
}

function keyOf({ code, severity, file, column, who, params, line }: Problem, index: number): string {
  const { firstLine, ...others } = params
  const told = ofLessons.has(code) ? others : params
  const alone = who === null || line === null ? index : null
  return JSON.stringify([severity, code, file, column, who, told, alone])
}

function paramsOf({ code, params }: Problem, all: readonly Problem[]): Problem['params'] {
  if (!ofLessons.has(code)) return params
  return { ...params, firstLine: lineRanges(all.map((each) => Number(each.params.firstLine))) }
}
