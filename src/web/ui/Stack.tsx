import type { ReactNode } from 'react'
import classes from './Columns.module.css'

/** Cards or fields under each other in the rhythm of the page. */
export function Stack({ tight = false, children }: { tight?: boolean; children: ReactNode }) {
  return (
    <div className={classes.stack} data-tight={tight || undefined}>
      {children}
    </div>
  )
}
