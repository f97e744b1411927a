import type { ReactNode } from 'react'
import classes from './ChangeLine.module.css'

export type ChangeTone = 'better' | 'same' | 'worse' | 'unknown'

interface ChangeLineProps {
  /** Everything that is drawn, in a sentence: the drawing is one image to whoever listens. */
  label: string
  /** Ends of the line. */
  low: number
  high: number
  from: number | null
  to: number | null
  targets?: readonly number[]
  tone: ChangeTone
  /** Writes the two values at their marks; without it they stand beside the drawing. */
  write?: (value: number) => string
}

/**
 * From where something was to where it is, on one line: a ring, and an arrow that points the way it went (a dot where it stayed), with a stroke at
 * each target. Drawn in percents, so that its words keep their size on a narrow screen and on paper.
 */
export function ChangeLine({ label, low, high, from, to, targets = [], tone, write }: ChangeLineProps) {
  const at = (value: number) => percentOf(value, low, high)
  return (
    <svg role="img" aria-label={label} className={classes.line} data-labelled={write !== undefined}>
      <svg y="50%" className={classes.open} aria-hidden="true">
        <line className={classes.axis} x1="0" x2="100%" />
        {from === null || to === null || from === to ? null : (
          <line className={classes.way} data-tone={tone} x1={`${at(from)}%`} x2={`${at(to)}%`} />
        )}
        {targets.map((target) => (
          <Placed key={target} at={at(target)}>
            <ChangeShape kind="target" />
          </Placed>
        ))}
        {from === null ? null : (
          <Placed at={at(from)} text={write?.(from)} side="over">
            <ChangeShape kind="from" />
          </Placed>
        )}
        {to === null ? null : (
          <Placed at={at(to)} text={write?.(to)} side="under">
            <ChangeShape kind="to" tone={tone} way={wayOf(from, to)} />
          </Placed>
        )}
      </svg>
    </svg>
  )
}

type Way = 'left' | 'right' | 'none'

export function wayOf(from: number | null, to: number | null): Way {
  if (from === null || to === null || from === to) return 'none'
  return to > from ? 'right' : 'left'
}

/** Marks at the ends stay whole inside the drawing. */
const MARGIN = 3

function percentOf(value: number, low: number, high: number): number {
  const share = high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)))
  return Math.round((MARGIN + share * (100 - 2 * MARGIN)) * 10) / 10
}

interface PlacedProps {
  at: number
  text?: string | undefined
  side?: 'over' | 'under'
  children: ReactNode
}

function Placed({ at, text, side = 'over', children }: PlacedProps) {
  const anchor = at < 15 ? 'start' : at > 85 ? 'end' : 'middle'
  const shift = { start: -6, middle: 0, end: 6 }[anchor]
  return (
    <svg x={`${at}%`} className={classes.open} aria-hidden="true">
      {children}
      {text === undefined ? null : (
        <text
          className={classes.value}
          data-side={side}
          x={shift}
          y={side === 'over' ? -11 : 22}
          textAnchor={anchor}
        >
          {text}
        </text>
      )}
    </svg>
  )
}

type ShapeProps = { kind: 'from' } | { kind: 'target' } | { kind: 'to'; tone: ChangeTone; way: Way }

function ChangeShape(shape: ShapeProps) {
  if (shape.kind === 'from') return <circle className={classes.from} r="5" />
  if (shape.kind === 'target') return <line className={classes.target} y1="-9" y2="9" />
  if (shape.way === 'none') return <circle className={classes.to} data-tone={shape.tone} r="6" />
  const tip = shape.way === 'right' ? 1 : -1
  return <path className={classes.to} data-tone={shape.tone} d={`M${8 * tip} 0L${-5 * tip} -7V7Z`} />
}

/** One mark of the drawing, to stand beside its name. */
export function ChangeKey(shape: ShapeProps) {
  return (
    <svg viewBox="-9 -9 18 18" className={classes.key} aria-hidden="true">
      <ChangeShape {...shape} />
    </svg>
  )
}
