/** A condition of the catalogue as far as it is decided here: `any-of` and `all-of` carry conditions of their own. */
export type Rule = {
  readonly code: string
  readonly op?: string | undefined
  readonly value?: boolean | number | string | readonly (string | number)[] | undefined
  readonly textLv: string
  readonly textEn: string
  readonly conditions?: readonly Rule[] | undefined
}

/** What the register knows of a pupil on the day on which a service begins; null: it does not know. */
export type Register = {
  /** Grade 1–12 of general education; null for preschool and vocational education. */
  readonly grade: number | null
  /** Course 1–4 of vocational education. */
  readonly course: number | null
  readonly institutionType: 'preschool' | 'general' | 'vocational' | null
  readonly founder: 'municipality' | 'state' | 'private' | null
  /** Whole years; the birthday counts already. */
  readonly age: number
  /** A plan of the pupil has a measure of this kind. */
  readonly isInPlan: boolean
}

/** What people have said of conditions that only they know of: whether each holds, by `questionOf`. */
export type Answers = Readonly<Record<string, boolean>>

export type RuleResult = 'met' | 'not-met' | 'unknown'

export type RuleVerdict = {
  readonly rule: Rule
  readonly result: RuleResult
  /** Conditions in it that people must answer. */
  readonly questions: readonly { readonly question: string; readonly rule: Rule }[]
}

/** The name under which an answer is kept: the code, with the value where several conditions differ by it. */
export function questionOf({ code, value }: Rule): string {
  const shown = Array.isArray(value) ? value.join('+') : value
  return typeof shown === 'boolean' || shown === undefined ? code : `${code}:${shown}`
}

/** Each rule with its result. All of them must be met; an unknown one is not met yet and forbids nothing. */
export function judge(rules: readonly Rule[], register: Register, answers: Answers): readonly RuleVerdict[] {
  return rules.map((rule) => ({
    rule,
    result: resultOf(rule, register, answers),
    questions: leavesOf(rule)
      .filter((leaf) => byRegister(leaf, register) === undefined)
      .map((leaf) => ({ question: questionOf(leaf), rule: leaf })),
  }))
}

function resultOf(rule: Rule, register: Register, answers: Answers): RuleResult {
  const parts = rule.conditions ?? []
  if (rule.code === 'any-of') {
    return first(parts, ['met', 'unknown'], register, answers) ?? 'not-met'
  }
  if (rule.code === 'all-of') {
    return first(parts, ['not-met', 'unknown'], register, answers) ?? 'met'
  }
  const known = byRegister(rule, register) ?? answers[questionOf(rule)]
  if (known === undefined) return 'unknown'
  return known ? 'met' : 'not-met'
}

function first(
  parts: readonly Rule[],
  results: readonly RuleResult[],
  register: Register,
  answers: Answers,
): RuleResult | undefined {
  const found = new Set(parts.map((part) => resultOf(part, register, answers)))
  return results.find((result) => found.has(result))
}

/** The conditions in a rule that carry none of their own. */
export function leavesOf(rule: Rule): readonly Rule[] {
  return rule.conditions === undefined ? [rule] : rule.conditions.flatMap(leavesOf)
}

/** Whether a condition holds by the register; undefined: the register does not know, people must say. */
function byRegister(rule: Rule, register: Register): boolean | undefined {
  switch (rule.code) {
    case 'grade':
      return compare(rule, register.grade)
    case 'age':
      return compare(rule, register.age)
    case 'institution-type':
      return register.institutionType === null || !Array.isArray(rule.value)
        ? undefined
        : rule.value.includes(register.institutionType)
    case 'individual-plan':
      return register.isInPlan === rule.value
    case 'partner':
      return register.founder === null ? undefined : (register.founder !== 'private') === rule.value
    case 'target-group':
      return inTargetGroup(rule, register)
    default:
      return undefined
  }
}

/** Limits are inclusive. Where there is no number the condition does not hold: a vocational course is no grade. */
function compare({ op, value }: Rule, known: number | null): boolean | undefined {
  if (known === null) return false
  if (op === 'gte' && typeof value === 'number') return known >= value
  if (op === 'lte' && typeof value === 'number') return known <= value
  if (op === 'between' && Array.isArray(value)) {
    const [from, to] = value.map(Number)
    return from !== undefined && to !== undefined && known >= from && known <= to
  }
  return undefined
}

/** Four numbers: first and last grade of general education, first and last course of vocational education. */
function inTargetGroup({ value }: Rule, { grade, course }: Register): boolean {
  const [firstGrade = 0, lastGrade = 0, firstCourse = 0, lastCourse = 0] = Array.isArray(value)
    ? value.map(Number)
    : []
  if (grade !== null) return grade >= firstGrade && grade <= lastGrade
  return course !== null && course >= firstCourse && course <= lastCourse
}

type Group = {
  readonly validFrom: string
  readonly validUntil: string
  readonly generalGrades: readonly [number, number]
  readonly vocationalCourses: readonly [number, number]
}

/** The target group of a programme on a day as a rule; undefined: there was none on that day. */
export function targetGroupRule(groups: readonly Group[], day: string): Rule | undefined {
  const group = groups.find(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil)
  if (group === undefined) return undefined
  const [grades, courses] = [group.generalGrades, group.vocationalCourses]
  return {
    code: 'target-group',
    op: 'between',
    value: [...grades, ...courses],
    textLv: `Vispārējās izglītības ${grades[0]}.–${grades[1]}. klases un profesionālās izglītības ${courses[0]}.–${courses[1]}. kursa izglītojamajiem.`,
    textEn: `For learners of grades ${grades[0]}–${grades[1]} of general education and courses ${courses[0]}–${courses[1]} of vocational education.`,
  }
}

/** Whole years on a day; both as `YYYY-MM-DD`. Who is born on 29 February is a year older on 1 March of other years. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) >= bornOn.slice(5) ? years : years - 1
}

/** Whether every day of a period lies in the dates of a kind, both ends included. */
export function isInForce(
  kind: { readonly validFrom: string; readonly validUntil: string },
  period: { readonly startsOn: string; readonly endsOn: string },
): boolean {
  return kind.validFrom <= period.startsOn && period.endsOn <= kind.validUntil
}
