import type { ReactNode } from 'react'
import classes from './Columns.module.css'

/**
 * Cards side by side that fall under each other when there is no room.
 * `main-aside`: the story beside its summary (2:1); `even`: equal cards.
 */
export function Columns({
  layout = 'even',
  children,
}: {
  layout?: 'even' | 'main-aside'
  children: ReactNode
}) {
  return (
    <div className={classes.columns} data-layout={layout}>
      {children}
    </div>
  )
}
