import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { SessionHead } from '../contract/session.ts'
import { loadOf } from '../domain/load.ts'
import classes from './Sessions.module.css'

/** How much each specialist gives in the week that is shown. */
export function LoadCard({ sessions }: { sessions: readonly SessionHead[] }) {
  const { t, f } = useI18n()
  const loads = loadOf(sessions)
  return loads.length === 0 ? null : (
    <Card title={t('sessions.load.title')}>
      <ul className={classes.lines}>
        {loads.map((load) => (
          <li key={load.id}>
            {t('sessions.load.line', {
              name: f.name(load),
              hours: f.number(load.minutes / 60, 2),
              count: load.sessions,
            })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
