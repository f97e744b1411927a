export type Level = 'high' | 'medium' | 'low' | 'none'

/** ● ◐ ○ drawn, not typed: fonts disagree about these characters. Each level has its shape, so colour is not needed. */
export function Shape({ level }: { level: Exclude<Level, 'none'> }) {
  return (
    <svg aria-hidden="true" width="0.7em" height="0.7em" viewBox="0 0 10 10">
      <circle
        cx="5"
        cy="5"
        r="4"
        fill={level === 'high' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
      />
      {level === 'medium' ? <path d="M5 1a4 4 0 0 0 0 8Z" fill="currentColor" /> : null}
    </svg>
  )
}
