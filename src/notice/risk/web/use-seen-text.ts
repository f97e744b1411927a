import { useT } from '#web/i18n/i18n-context.ts'
import type { RiskAnswerValue } from '../contract/assessment.ts'

type Seen = Pick<RiskAnswerValue, 'intensity' | 'present' | 'frequency'>

const levels = ['0', '1', '2', '3'] as const

/** What was seen of a risk, in words: "bieži · atkārtoti". */
export function useSeenText(): (seen: Seen) => string {
  const t = useT()
  return ({ intensity, present, frequency }) => {
    const level = intensity === null ? undefined : levels[intensity]
    const shown =
      level === undefined
        ? t(present === true ? 'risk.assessment.yes' : 'risk.assessment.no')
        : t(`risk.assessment.levels.${level}`)
    return frequency === 1 || frequency === 2 || frequency === 3
      ? `${shown} · ${t(`risk.assessment.frequencies.${frequency}`)}`
      : shown
  }
}
