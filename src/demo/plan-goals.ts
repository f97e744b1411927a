import { stableId } from '#platform/ids/stable-id.ts'
import type { PlanRow } from './pupil-rows.ts'
import { at } from './random.ts'

export type GoalRow = {
  readonly id: string
  readonly text: string
  readonly indicator: 'lessons_unexcused' | 'scale' | null
  /** Lessons a week, or a place on the scale from 0 to 10. */
  readonly target: number | null
  readonly scaleStart: number | null
  readonly reached: 'reached' | 'partly' | 'not_reached' | null
  /** Codes of the risks that it is for. */
  readonly risks: readonly string[]
  readonly values: readonly GoalValueRow[]
}

export type GoalValueRow = {
  readonly id: string
  readonly number: number
  readonly value: number
  readonly saidBy: 'pupil' | 'teacher'
  readonly saidOn: string
  readonly words: string
}

type GoalsOf = {
  readonly plan: PlanRow
  /** Risks of the plan, the dominant one first. */
  readonly codes: readonly string[]
  readonly nameOf: (code: string) => string
  readonly today: string
}

const UNEXCUSED = 'R23-S02'
const MOST_A_WEEK = 2
const GOOD_ENOUGH = 7
const TALKS = 3
const TEXTS: Readonly<Record<string, string>> = {
  'R23-S01': 'Vismaz trijos priekšmetos vērtējumi uzlabojas.',
  'R23-S03': 'Iekavētie darbi ir nokārtoti, jauni nekrājas.',
  'R23-S05': 'Stundās saprot, kas jādara, un pajautā, ja nesaprot.',
  'R23-S07': 'Strīdi beidzas ar sarunu.',
  'R23-S11': 'Klasē ir draugi, ar ko pavadīt starpbrīdi.',
  'R23-S17': 'Iesākto darbu pabeidz un pasaka, kas izdevies.',
  'R23-P08': 'Kad kļūst grūti, pasaka to laikus.',
  'R23-P15': 'Pēc slimošanas nedēļas laikā zina un nokārto kavēto.',
  'R23-E01': 'Mācībām nekas vajadzīgais netrūkst.',
  'R23-E03': 'Uz skolu atbrauc laikā katru dienu.',
  'R23-F04': 'Reizi nedēļā mājās pārrunā, kā gājis skolā.',
  'R23-F12': 'Mājās ir kāds, kurš palīdz ar uzdoto.',
}
const WORDS = [
  'Ir kam pajautāt, tas palīdz.',
  'Šonedēļ bija grūtāk.',
  'Pirmo reizi viss iesniegts laikā.',
  'Rīti vēl grūti, bet atnāku.',
  'Gribas turpināt.',
] as const

/** Goals of a plan of the demonstration: counted where absence is the risk, else on a scale that was talked over now and then. */
export function goalsOf({ plan, codes, nameOf, today }: GoalsOf): readonly GoalRow[] {
  return codes.slice(0, 2).map((code) => {
    const id = stableId('demo-plan-goal', `${plan.id}:${code}`)
    if (code === UNEXCUSED)
      return {
        id,
        text: `Ne vairāk par ${MOST_A_WEEK} neattaisnoti kavētām stundām nedēļā.`,
        indicator: 'lessons_unexcused',
        target: MOST_A_WEEK,
        scaleStart: null,
        reached: null,
        risks: [code],
        values: [],
      }
    const start = 2 + (numberOf(id) % 3)
    const values = valuesOf({ plan, code, id, start, today })
    const last = values.at(-1)?.value
    return {
      id,
      text: TEXTS[code] ?? `Skolēns saka, ka ar šo iet vieglāk: ${nameOf(code)}.`,
      indicator: 'scale',
      target: GOOD_ENOUGH,
      scaleStart: start,
      reached: plan.status === 'evaluated' && last !== undefined ? reachedFrom(start, last) : null,
      risks: [code],
      values,
    }
  })
}

/** The one goal of a plan of the country, which is only counted. */
export function goalOfCountry({ plan, codes, nameOf }: GoalsOf): GoalRow {
  const outcome = plan.outcomes.find(({ risk }) => risk === codes[0])?.outcome
  const reached = { decreased: 'reached', unchanged: 'partly', increased: 'not_reached' } as const
  return {
    id: stableId('demo-plan-goal', plan.id),
    text: `Kopā ar skolēnu un ģimeni panākt, ka mazinās risks „${nameOf(codes[0] ?? '')}”.`,
    indicator: null,
    target: null,
    scaleStart: null,
    reached: outcome === undefined ? null : reached[outcome],
    risks: codes,
    values: [],
  }
}

type ValuesOf = Pick<GoalsOf, 'plan' | 'today'> & {
  readonly code: string
  readonly id: string
  readonly start: number
}

/** What was said at even distances between the opening and the review, as far as that is past: towards what the risk ended with. */
function valuesOf({ plan, code, id, start, today }: ValuesOf): GoalValueRow[] {
  const outcome = plan.outcomes.find(({ risk }) => risk === code)?.outcome ?? 'decreased'
  const end = { decreased: 6 + (numberOf(id) % 3), unchanged: start, increased: start - 1 }[outcome]
  const [opened, review] = [Date.parse(plan.openedOn), Date.parse(plan.reviewOn)]
  return Array.from({ length: TALKS }, (_, index) => {
    const share = (index + 1) / TALKS
    const valueId = stableId('demo-goal-value', `${id}:${index}`)
    return {
      id: valueId,
      number: index + 1,
      value: Math.round(start + (end - start) * share),
      saidBy: index === 1 ? ('teacher' as const) : ('pupil' as const),
      saidOn: new Date(opened + (review - opened) * share).toISOString().slice(0, 10),
      words: index === 1 ? '' : at(WORDS, numberOf(valueId) % WORDS.length),
    }
  }).filter(({ saidOn }) => saidOn < today)
}

function reachedFrom(start: number, last: number): NonNullable<GoalRow['reached']> {
  if (last >= GOOD_ENOUGH) return 'reached'
  return last > start ? 'partly' : 'not_reached'
}

/** A number that is always the same for the same id. */
function numberOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16)
}
