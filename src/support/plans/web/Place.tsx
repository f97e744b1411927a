import type { ReactNode } from 'react'
import classes from './Goals.module.css'

/** A part of the page that a missing thing leads to. */
export function Place({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className={classes.place} tabIndex={-1}>
      {children}
    </div>
  )
}
