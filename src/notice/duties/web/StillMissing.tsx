import { useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { DutyView } from '../contract/duty.ts'
import { partId } from './duty-parts.ts'
import { dutyPath } from './paths.ts'

/** Above the paper and not on it: what the notice does not say yet, each with the way to where it is entered. */
export function StillMissing({ duty }: { duty: DutyView }) {
  const t = useT()
  if (duty.missing.length === 0) return null
  return (
    <div data-no-print>
      <Banner title={t('duties.notice.missing')} tone="attention">
        {duty.missing.map((part, index) => (
          <span key={part}>
            {index === 0 ? null : '; '}
            <TextLink to={dutyPath(duty.id)} hash={partId(part)}>
              {t(`duties.done.parts.${part}`)}
            </TextLink>
          </span>
        ))}
      </Banner>
    </div>
  )
}
