import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { FlagView } from '../contract/flag.ts'
import { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
import { FlagAction } from './FlagAction.tsx'
import { FlagLevelTag } from './FlagLevelTag.tsx'
import { FlagWhy } from './FlagWhy.tsx'
import classes from './PupilFlagsCard.module.css'

/** What was noticed about one pupil, and what was done about it. */
export function PupilFlagsCard({ flags }: { flags: readonly FlagView[] }) {
  const t = useT()
  const [answering, setAnswering] = useState<FlagView | null>(null)
  return (
    <Card title={t('risk.flags.title')}>
      <ul className={classes.flags}>
        {flags.map((flag) => (
          <li key={flag.id} className={classes.flag}>
            <FlagLevelTag level={flag.level} />
            <FlagWhy flag={flag} />
            <FlagAction flag={flag} onAnswer={setAnswering} />
          </li>
        ))}
      </ul>
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} />
    </Card>
  )
}
