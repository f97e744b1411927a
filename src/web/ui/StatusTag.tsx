import classes from './Tag.module.css'

export type StatusTone = 'neutral' | 'good' | 'waiting' | 'attention'

const tones = { neutral: 'none', good: 'good', waiting: 'medium', attention: 'high' } as const

/** Where something stands: a word on a quiet ground. `<StatusTag tone="good">{t('plan.status.active')}</StatusTag>` */
export function StatusTag({ tone = 'neutral', children }: { tone?: StatusTone; children: string }) {
  return (
    <span className={classes.tag} data-tone={tones[tone]}>
      {children}
    </span>
  )
}
