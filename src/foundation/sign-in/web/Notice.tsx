import type { ReactNode } from 'react'
import classes from './SignIn.module.css'

/** Something that has to be read before going on. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={classes.notice}>
      {children}
    </div>
  )
}
