import type { ReactNode } from 'react'
import { Card } from '#web/ui/Card.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import classes from './StepCard.module.css'

interface StepCardProps {
  title: string
  /** Quiet remark on the line of the title, as long as it is not done. */
  note?: string
  /** What came of the step, when nothing is left to do in it: then it is folded under these words. */
  done: string | null
  children: ReactNode
}

/** A part of the way from a file to its rows. A finished one makes room for what is still to be done, and can be opened again. */
export function StepCard({ title, note, done, children }: StepCardProps) {
  if (done === null)
    return (
      <Card title={title} note={note}>
        {children}
      </Card>
    )
  return (
    <div className={classes.folded}>
      <Fold headingLevel={2} title={done}>
        {children}
      </Fold>
    </div>
  )
}
