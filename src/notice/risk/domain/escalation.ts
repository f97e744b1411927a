import type { EscalationByLevel, EscalationDays } from '../contract/escalation.ts'
import { type EscalationStep, escalationSteps } from '../contract/escalation-step.ts'
import { type FlagLevel, flagLevels } from '../contract/rule.ts'

type Set = { readonly days: EscalationByLevel }

/** What holds at a place: a municipality replaces what holds in the country, a school only shortens what stands above it. */
export function daysThatHold(
  country: Set,
  municipality: Set | undefined,
  school: Set | undefined,
): EscalationByLevel {
  const above = (municipality ?? country).days
  return school === undefined ? above : shortest(above, school.days)
}

function shortest(a: EscalationByLevel, b: EscalationByLevel): EscalationByLevel {
  const of = (level: FlagLevel): EscalationDays => ({
    team: Math.min(a[level].team, b[level].team),
    municipality: Math.min(a[level].municipality, b[level].municipality),
  })
  return { urgent: of('urgent'), support: of('support'), attention: of('attention') }
}

export type TooLong = {
  readonly level: FlagLevel
  readonly step: EscalationStep
  readonly days: number
  readonly allowed: number
}

/** The first time by which a school would wait longer than whoever stands above it allows. */
export function findTooLong(wished: EscalationByLevel, above: EscalationByLevel): TooLong | undefined {
  return flagLevels
    .flatMap((level) =>
      escalationSteps.map((step) => ({
        level,
        step,
        days: wished[level][step],
        allowed: above[level][step],
      })),
    )
    .find(({ days, allowed }) => days > allowed)
}
