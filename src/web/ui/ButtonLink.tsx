import { Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface ButtonLinkProps
  extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection' | 'rightSection' | 'fullWidth'> {
  to: string
  search?: Record<string, unknown>
  children: ReactNode
}

/** A link that looks like a button: it goes somewhere. What changes something is a `Button`. */
export function ButtonLink({ to, search, variant = 'default', children, ...look }: ButtonLinkProps) {
  return (
    <Button
      {...look}
      variant={variant}
      renderRoot={(props) => <Link {...props} to={to} {...(search === undefined ? {} : { search })} />}
    >
      {children}
    </Button>
  )
}
