import type { ReactNode } from 'react'
import { useFormat } from '../i18n/i18n-context.ts'
import classes from './Timeline.module.css'

export interface TimelineItem {
  id: string
  /** A plain date or an instant; the day is shown. */
  on: string
  content: ReactNode
  /** Who, which rule, under which restriction. */
  remark?: ReactNode
}

/** What happened, newest first as given. The year is written at the first one and wherever it is another than there. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  const f = useFormat()
  return (
    <ol className={classes.timeline} aria-label={label}>
      {items.map((item, index) => (
        <li key={item.id} className={classes.item}>
          <time className={classes.time} dateTime={item.on}>
            {index > 0 && sameYear(items[0], item) ? f.shortDate(item.on) : f.date(item.on)}
          </time>
          <div data-prose>
            {item.content}{' '}
            {item.remark === undefined ? null : <span className={classes.remark}>{item.remark}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}

function sameYear(first: TimelineItem | undefined, item: TimelineItem): boolean {
  return first?.on.slice(0, 4) === item.on.slice(0, 4)
}
