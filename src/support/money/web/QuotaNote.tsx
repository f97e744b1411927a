import { PupilId } from '#foundation/people/contract/ids.ts'
import { ServiceId } from '#support/services/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { readQuotaWith } from '../contract/money.ts'

interface QuotaNoteProps {
  pupilId: string
  serviceId: string
}

/** For whoever decides on a request: how much of the school's quota is taken with it. */
export function QuotaNote({ pupilId, serviceId }: QuotaNoteProps) {
  const { t, f } = useI18n()
  const params = { pupilId: PupilId.parse(pupilId), serviceId: ServiceId.parse(serviceId) }
  const { quota, taken, own, level } = useApiQuery(readQuotaWith, { params }, { staleTime: 0 })
  if (quota === null) return <p>{t('money.weigh.noQuota')}</p>
  if (own === null) return <p>{t('money.weigh.noRate')}</p>
  const share = quota === 0 ? '–' : f.percent((taken + own) / quota)
  const text = t('money.weigh.text', { share, taken: f.euro(taken + own), quota: f.euro(quota) })
  return (
    <p>
      {text} {level === 'near' ? <strong>{t('money.weigh.near')}</strong> : null}
      {level === 'over' ? <strong>{t('money.weigh.over')}</strong> : null}
    </p>
  )
}
