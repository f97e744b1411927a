import type { ReactNode } from 'react'
import { LanguageMenu } from './LanguageMenu.tsx'
import { SchemeMenu } from './SchemeMenu.tsx'
import classes from './TopBar.module.css'

/** A thin line above the page: where one is at the start, the tools at the end. */
export function TopBar({ start, account }: { start: ReactNode; account?: ReactNode }) {
  return (
    <header className={classes.bar} data-no-print>
      <div className={classes.start}>{start}</div>
      <div className={classes.tools}>
        <LanguageMenu />
        <SchemeMenu />
        {account}
      </div>
    </header>
  )
}
