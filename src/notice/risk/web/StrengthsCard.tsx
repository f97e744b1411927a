import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import classes from './StrengthsCard.module.css'

export type ToldWords = {
  readonly strengths: string
  readonly pupilView: string
  /** Day or instant when it was written down. */
  readonly at: string
}

interface StrengthsCardProps {
  told: ToldWords | undefined
  name: string
  isPreschool?: boolean
}

/** What goes well and the pupil's own words. */
export function StrengthsCard({ told, name, isPreschool = false }: StrengthsCardProps) {
  const { t, f } = useI18n()
  return (
    <Card title={t(isPreschool ? 'risk.strengths.titleOfChild' : 'risk.strengths.title')}>
      {told === undefined ? (
        <p className={classes.remark}>
          {t('risk.strengths.empty')} <span data-no-print>{t('risk.strengths.emptyHint')}</span>
        </p>
      ) : (
        <>
          {told.strengths === '' ? null : <p className={classes.text}>{told.strengths}</p>}
          {told.pupilView === '' ? null : (
            <blockquote className={classes.words}>
              {told.pupilView}
              <footer className={classes.remark}>
                {t('risk.strengths.said', { name, at: f.dayMonth(told.at) })}
              </footer>
            </blockquote>
          )}
        </>
      )}
    </Card>
  )
}
