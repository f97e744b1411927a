import { useI18n } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { ServiceView } from '../contract/service.ts'
import { AverageText } from './AverageText.tsx'
import { serviceKindPath } from './paths.ts'
import { ServiceButtons } from './ServiceButtons.tsx'
import { ServiceStatusTag } from './ServiceStatusTag.tsx'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

/** One service: what, how much, how long, and who did what with it. */
export function ServiceItem({ pupilId, service }: { pupilId: string; service: ServiceView }) {
  const { t } = useI18n()
  const words = useServiceWords()
  const facts = [
    words.amount(service.amount, service.unit),
    words.period(service.startsOn, service.endsOn),
  ].join(' · ')
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <TextLink to={serviceKindPath(service.kind.code)} strong>
          {words.title(service)}
        </TextLink>
        <ServiceStatusTag status={service.status} />
      </div>
      <p className={classes.text}>{facts}</p>
      <History service={service} />
      {service.average === null ? null : <AverageText average={service.average} />}
      {service.planId === null ? null : (
        <p className={classes.quiet}>
          <TextLink to={`/plans/${service.planId}`}>{t('services.pupil.plan')}</TextLink>
        </p>
      )}
      <ServiceButtons pupilId={pupilId} service={service} />
    </li>
  )
}

function History({ service: { requested, decided, started, ended, status } }: { service: ServiceView }) {
  const { t, f } = useI18n()
  const by = (done: { by: { givenName: string; familyName: string }; at: string }) => ({
    by: f.name(done.by),
    at: f.date(done.at),
  })
  const lines = [
    t('services.pupil.requestedBy', by(requested)),
    ...(decided === null
      ? []
      : [t(status === 'refused' ? 'services.pupil.refusedBy' : 'services.pupil.grantedBy', by(decided))]),
    ...(started === null ? [] : [t('services.pupil.startedBy', by(started))]),
    ...(ended === null ? [] : [t('services.pupil.endedBy', by(ended))]),
  ]
  const reasons = [decided?.reason, ended?.reason].filter((reason) => reason !== undefined && reason !== '')
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} className={classes.text}>
          {reason}
        </p>
      ))}
      <p className={classes.quiet}>{lines.join(' · ')}</p>
    </>
  )
}
