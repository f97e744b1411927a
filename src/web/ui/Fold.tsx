import { type ReactNode, useId, useState } from 'react'
import classes from './Fold.module.css'

interface FoldProps {
  /** What is under it, with how much: the heading is the button that opens it. */
  title: string
  headingLevel?: 2 | 3
  children: ReactNode
}

/** A heading that opens what stands under it. On paper it is always open. */
export function Fold({ title, headingLevel = 3, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classes.fold}>
      <Heading className={classes.heading}>
        <button
          type="button"
          className={classes.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen((before) => !before)}
        >
          {title}
        </button>
      </Heading>
      <div id={id} className={classes.content} data-closed={!isOpen || undefined}>
        {children}
      </div>
    </div>
  )
}
