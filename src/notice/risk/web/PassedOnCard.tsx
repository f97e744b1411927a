import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { listReminders } from '../contract/reminder.ts'
import { RemindDialog } from './RemindDialog.tsx'

/** What has passed on from one school to the municipality, when the municipality has asked about it, and the way to ask. */
export function PassedOnCard({ institutionId }: { institutionId: string }) {
  const t = useT()
  const f = useFormat()
  const { waiting, reminders, can } = useApiQuery(listReminders, { query: { institutionId } })
  const [isAsking, setIsAsking] = useState(false)
  if (waiting === 0 && reminders.length === 0) return null
  const action = can.remind ? (
    <Button variant="default" onClick={() => setIsAsking(true)}>
      {t(reminders.length === 0 ? 'escalation.remind.button' : 'escalation.remind.again')}
    </Button>
  ) : null
  return (
    <Card title={t('escalation.remind.title')} {...(action === null ? {} : { actions: action })}>
      <p>
        {waiting === 0 ? t('escalation.remind.none') : t('escalation.remind.waiting', { count: waiting })}
      </p>
      {reminders.length === 0 ? null : (
        <ul aria-label={t('escalation.remind.history')}>
          {reminders.map(({ id, sentBy, sentAt, note, waiting: count }) => (
            <li key={id}>
              {t('escalation.remind.sent', {
                name: sentBy === null ? t('escalation.remind.municipality') : f.name(sentBy),
                at: f.date(sentAt),
                count,
              })}
              {note === '' ? null : <div>{t('escalation.remind.quoted', { note })}</div>}
            </li>
          ))}
        </ul>
      )}
      <RemindDialog institutionId={institutionId} opened={isAsking} onClose={() => setIsAsking(false)} />
    </Card>
  )
}
