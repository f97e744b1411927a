import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { ServiceId } from '../contract/ids.ts'
import { readServiceAnswers } from '../contract/service.ts'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

/** What people answered for one service. Showing it is reading it: the journal keeps it. */
export function OpenedAnswers({ pupilId, serviceId }: { pupilId: string; serviceId: ServiceId }) {
  const { t, f } = useI18n()
  const words = useServiceWords()
  const params = { pupilId: PupilId.parse(pupilId), serviceId }
  const { answers } = useApiQuery(readServiceAnswers, { params })
  return (
    <ul className={classes.list} aria-label={t('services.answers.title')}>
      {answers.map((answer) => (
        <li key={answer.question} className={classes.item}>
          <p className={classes.text}>
            {words.rule(answer)}{' '}
            <strong>{t(answer.holds ? 'services.answers.yes' : 'services.answers.no')}</strong>
          </p>
          <p className={classes.quiet}>
            {t('services.answers.confirmed', {
              by: f.name(answer.confirmed.by),
              day: f.date(answer.confirmedOn),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}
