import { useT } from '#web/i18n/i18n-context.ts'
import type { Mood, Party } from '../contract/plan-words.ts'

const words = ['hard', 'notSoGood', 'soSo', 'good', 'veryGood'] as const

/** How it goes, in a word; a guardian chose among three, of which the best is called good. */
export function useMoodWords(): (mood: Mood, party: Party) => string {
  const t = useT()
  return (mood, party) => {
    const word = words[mood - 1] ?? 'soSo'
    return t(`plans.moods.${party === 'guardian' && word === 'veryGood' ? 'good' : word}`)
  }
}
