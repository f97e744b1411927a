import { type ReactNode, useEffect } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import { type Crumb, Crumbs } from './Crumbs.tsx'
import classes from './Page.module.css'
import { useHeadingFocus } from './use-heading-focus.ts'

interface PageProps {
  title: string
  /** What the page is about, in a line: class, school, date. */
  subtitle?: ReactNode
  /** Buttons of the whole page, at most one of them filled. */
  actions?: ReactNode
  /** `Freshness`, or another quiet note about the data. */
  note?: ReactNode
  crumbs?: readonly Crumb[]
  /** Reading width for text and forms; full width for tables and overviews. */
  width?: 'full' | 'reading'
  children: ReactNode
}

/** One page: sets the tab's title, holds the only h1, and receives the focus after navigation. */
export function Page({ title, subtitle, actions, note, crumbs, width = 'full', children }: PageProps) {
  const t = useT()
  const heading = useHeadingFocus()
  useEffect(() => {
    document.title = t('shell.titled', { title })
  }, [t, title])

  return (
    <div className={classes.page} data-width={width}>
      {crumbs === undefined ? null : <Crumbs crumbs={crumbs} />}
      <header className={classes.header}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {subtitle === undefined ? null : <p className={classes.subtitle}>{subtitle}</p>}
        </div>
        {actions === undefined ? null : (
          <div className={classes.actions} data-no-print>
            {actions}
          </div>
        )}
        {note === undefined ? null : <div className={classes.note}>{note}</div>}
      </header>
      <div className={classes.body}>{children}</div>
    </div>
  )
}
