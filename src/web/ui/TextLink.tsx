import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './TextLink.module.css'

interface TextLinkProps {
  to: string
  /** Search of the address, when it is not written into `to`. */
  search?: Record<string, unknown>
  /** Place on the page to which it leads. */
  hash?: string
  /** Strong: the name that a row or a card is about. */
  strong?: boolean
  children: ReactNode
}

/** A link inside the product: no page load, and the page is fetched while the pointer rests on it. */
export function TextLink({ to, search, hash, strong = false, children }: TextLinkProps) {
  return (
    <Link
      to={to}
      {...(search === undefined ? {} : { search })}
      {...(hash === undefined ? {} : { hash })}
      className={classes.link}
      data-strong={strong || undefined}
    >
      {children}
    </Link>
  )
}
