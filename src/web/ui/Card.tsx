import { type ReactNode, useId } from 'react'
import classes from './Card.module.css'

interface CardProps {
  title?: string
  /** Quiet remark on the line of the title: the date of the data, a count. */
  note?: ReactNode
  actions?: ReactNode
  /** Tables reach the edges of the card. */
  flush?: boolean
  headingLevel?: 2 | 3
  children: ReactNode
}

/** A white sheet on the page. With a title it is a region that screen readers can jump to. */
export function Card({ title, note, actions, flush = false, headingLevel = 2, children }: CardProps) {
  const id = useId()
  const Heading = `h${headingLevel}` as const
  if (title === undefined) {
    return (
      <div className={classes.card} data-card data-flush={flush || undefined}>
        {children}
      </div>
    )
  }
  return (
    <section className={classes.card} data-flush={flush || undefined} aria-labelledby={id}>
      <header className={classes.header}>
        <Heading id={id} className={classes.title}>
          {title}
        </Heading>
        {note === undefined ? null : <div className={classes.note}>{note}</div>}
        {actions === undefined ? null : <div data-no-print>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
