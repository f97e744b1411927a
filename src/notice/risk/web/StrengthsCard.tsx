import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { listAssessments } from '../contract/assessment.ts'
import classes from './StrengthsCard.module.css'

/** What goes well and the pupil's own words, from the newest assessment in which somebody wrote them down. */
export function StrengthsCard({ pupilId, name }: { pupilId: string; name: string }) {
  const { t, f } = useI18n()
  const { rows } = useApiQuery(listAssessments, { params: { pupilId: PupilId.parse(pupilId) } })
  const told = rows.find(({ words }) => words.strengths !== '' || words.pupilView !== '')
  return (
    <Card title={t('risk.strengths.title')}>
      {told === undefined ? (
        <p className={classes.remark}>{t('risk.strengths.empty')}</p>
      ) : (
        <>
          {told.words.strengths === '' ? null : <p className={classes.text}>{told.words.strengths}</p>}
          {told.words.pupilView === '' ? null : (
            <blockquote className={classes.words}>
              {told.words.pupilView}
              <footer className={classes.remark}>
                {t('risk.strengths.said', { name, at: f.dayMonth(told.startedAt) })}
              </footer>
            </blockquote>
          )}
        </>
      )}
    </Card>
  )
}
