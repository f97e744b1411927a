import { TextLink } from './TextLink.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface FigureLinkProps {
  to: string
  /** Whose figure it is, for who hears the link without its row. */
  of: string
  /** There are no records, or they stay closed: only the figure is shown. */
  closed: boolean
  children: string
}

/** A figure in a table that opens its records. */
export function FigureLink({ to, of, closed, children }: FigureLinkProps) {
  if (closed) return children
  return (
    <TextLink to={to}>
      {children}
      <VisuallyHidden>{`: ${of}`}</VisuallyHidden>
    </TextLink>
  )
}
