import type { ReactNode } from 'react'
import classes from './Banner.module.css'
import { Icon, type IconName } from './Icon.tsx'

interface BannerProps {
  title: string
  tone?: 'info' | 'attention'
  icon?: IconName
  children?: ReactNode
}

/** Something that holds for the whole page: demonstration mode, read-only year, maintenance tonight. */
export function Banner({ title, tone = 'info', icon = 'info', children }: BannerProps) {
  return (
    <div className={classes.banner} data-tone={tone} role="note">
      <Icon name={icon} size={18} />
      <p className={classes.text}>
        <strong>{title}</strong> {children}
      </p>
    </div>
  )
}
