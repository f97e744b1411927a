import type { Mood } from '../contract/plan-words.ts'

/** Where the middle of the mouth is, from hard to good. */
const mouths = [9, 12.5, 16, 19, 21.5] as const

/** A face beside the word for how it goes; the word says it all, so the face is decoration. */
export function MoodFace({ mood, size = 32 }: { mood: Mood; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="16" cy="16" r="14" strokeWidth="1.75" />
      <circle cx="11" cy="12.5" r="1.5" fill="currentColor" stroke="none" />
      <circle cx="21" cy="12.5" r="1.5" fill="currentColor" stroke="none" />
      <path d={`M10 20 Q16 ${mouthOf(mood)} 22 20`} strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  )
}

function mouthOf(mood: Mood): number {
  return (mouths[mood - 1] ?? 16) + 4
}
