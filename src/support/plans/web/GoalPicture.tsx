import type { GoalProgress } from '../domain/goal-progress.ts'
import { rangeOf } from '../domain/goal-progress.ts'
import classes from './Goals.module.css'

export type MarkKind = 'start' | 'now' | 'target'

/** From where a goal began to where it stands, and the target, on one line. The figures under it say the same to everybody. */
export function GoalPicture({ progress }: { progress: GoalProgress }) {
  const { indicator, start, now, target } = progress
  const known = [start, now, target].filter((value) => value !== null)
  if (known.length < 2) return null
  const { min, max } = rangeOf(indicator)
  const most = max ?? Math.max(...known, 1) * 1.1
  const at = (value: number) => Math.round(((value - min) / (most - min)) * 1000) / 10
  const marks = [
    ['target', target],
    ['start', start],
    ['now', now],
  ] as const
  return (
    <div className={classes.track} aria-hidden="true">
      {start === null || now === null ? null : (
        <span
          className={classes.way}
          style={{ left: `${at(Math.min(start, now))}%`, width: `${Math.abs(at(now) - at(start))}%` }}
        />
      )}
      {marks.map(([kind, value]) =>
        value === null ? null : <Mark key={kind} kind={kind} left={at(value)} />,
      )}
    </div>
  )
}

/** A ring where it began, a dot where it stands, a stroke for the target. */
export function Mark({ kind, left }: { kind: MarkKind; left?: number }) {
  return (
    <span
      className={classes.mark}
      data-kind={kind}
      {...(left === undefined ? {} : { style: { left: `${left}%` } })}
    />
  )
}
