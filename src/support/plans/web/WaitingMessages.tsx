import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { listWaitingMessages } from '../contract/plan-family.ts'
import { MoodFace } from './MoodFace.tsx'
import classes from './Plan.module.css'
import { planPath } from './paths.ts'
import { useMoodWords } from './use-mood-words.ts'

/** What pupils and guardians have said of plans that the reader leads and nobody has read yet; nothing when nothing waits. */
export function WaitingMessages() {
  const t = useT()
  const f = useFormat()
  const moodWord = useMoodWords()
  const { messages } = useApiQuery(listWaitingMessages, {}, { staleTime: 0 })
  if (messages.length === 0) return null
  return (
    <Card title={t('plans.family.waiting')}>
      <ul className={classes.items}>
        {messages.map(({ id, planId, pupil, party, mood, words, saidAt }) => (
          <li key={id} className={classes.message}>
            <MoodFace mood={mood} />
            <div className={classes.field}>
              <p className={classes.told}>
                <strong>{moodWord(mood, party)}</strong>
                {words === '' ? '' : `. ${words}`}
              </p>
              <p className={classes.quiet}>
                <TextLink to={planPath(planId)} strong>
                  {f.name(pupil)}
                </TextLink>{' '}
                {[
                  t(party === 'pupil' ? 'plans.family.byPupil' : 'plans.family.byGuardian'),
                  f.dateTime(saidAt),
                ].join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
