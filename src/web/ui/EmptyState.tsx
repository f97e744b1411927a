import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'
import { Icon, type IconName } from './Icon.tsx'

interface EmptyStateProps {
  title: string
  /** Why it is empty, and what to do if that is a surprise. */
  children?: ReactNode
  action?: ReactNode
  icon?: IconName
}

/** Nothing here, said as what it is. The tick (`icon="check"`) says that nothing waits for anybody: only there is it right. */
export function EmptyState({ title, children, action, icon = 'info' }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon} data-good={icon === 'check' || undefined} data-no-print>
        <Icon name={icon} size={22} />
      </span>
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.text}>{children}</div>}
      {action === undefined ? null : <div className={classes.action}>{action}</div>}
    </div>
  )
}
