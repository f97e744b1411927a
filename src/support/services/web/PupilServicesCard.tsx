import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { listServicesOfPupil } from '../contract/service.ts'
import { type DecisionNote, DecisionNoteContext } from './decision-note.ts'
import { requestServicePath } from './paths.ts'
import { ServiceItem } from './ServiceItem.tsx'
import classes from './Services.module.css'

interface PupilServicesCardProps {
  pupilId: string
  decisionNote?: DecisionNote
}

/** The services of a pupil, newest first, and the way to ask for one. */
export function PupilServicesCard({ pupilId, decisionNote }: PupilServicesCardProps) {
  const t = useT()
  const { services, can } = useApiQuery(listServicesOfPupil, {
    params: { pupilId: PupilId.parse(pupilId) },
  })
  return (
    <Card
      title={t('services.pupil.title')}
      {...(can.request
        ? {
            actions: (
              <ButtonLink to={requestServicePath(pupilId)} size="compact-sm">
                {t('services.pupil.request')}
              </ButtonLink>
            ),
          }
        : {})}
    >
      {services.length === 0 ? (
        <p className={classes.quiet}>{t('services.pupil.empty')}</p>
      ) : (
        <DecisionNoteContext value={decisionNote ?? null}>
          <ul className={classes.list} aria-label={t('services.pupil.title')}>
            {services.map((service) => (
              <ServiceItem key={service.id} pupilId={pupilId} service={service} />
            ))}
          </ul>
        </DecisionNoteContext>
      )}
    </Card>
  )
}
