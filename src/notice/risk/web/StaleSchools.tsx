import type { StaleSchool } from '#notice/signals/contract/stale-data.ts'
import { staleText } from '#notice/signals/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { flagListPath } from './paths.ts'

/** Where nobody could be noticed by new data: one school says which data of which classes, several stand in a list behind a line. */
export function StaleSchools({ schools }: { schools: readonly StaleSchool[] }) {
  const { t, f } = useI18n()
  const [only, ...others] = schools
  if (only === undefined) return null
  if (others.length === 0) {
    return <Banner title={only.institution.name}>{staleText(t, f, only.gaps)}</Banner>
  }
  return (
    <Fold title={t('signals.staleSchools.title', { count: schools.length })} headingLevel={2}>
      <ul>
        {schools.map(({ institution, gaps }) => (
          <li key={institution.id}>
            <TextLink to={flagListPath({ institutionId: institution.id })}>{institution.name}</TextLink>:{' '}
            {staleText(t, f, gaps)}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
