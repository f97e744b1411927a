import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { type FlagView, listFlags } from '../contract/flag.ts'
import { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
import { FlagAction } from './FlagAction.tsx'
import { FlagLevelTag } from './FlagLevelTag.tsx'
import { FlagWhy } from './FlagWhy.tsx'
import classes from './PupilFlagsCard.module.css'

/** What was noticed about one pupil, and what was done about it. */
export function PupilFlagsCard({ pupilId }: { pupilId: string }) {
  const t = useT()
  const { rows } = useApiQuery(listFlags, { query: { pupilId, state: 'all' } })
  const [answering, setAnswering] = useState<FlagView | null>(null)
  return (
    <Card title={t('risk.flags.title')}>
      {rows.length === 0 ? (
        <EmptyState icon="check" title={t('risk.flags.none')} />
      ) : (
        <ul className={classes.flags}>
          {rows.map((flag) => (
            <li key={flag.id} className={classes.flag}>
              <FlagLevelTag level={flag.level} />
              <FlagWhy flag={flag} />
              <FlagAction flag={flag} onAnswer={setAnswering} />
            </li>
          ))}
        </ul>
      )}
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} />
    </Card>
  )
}
