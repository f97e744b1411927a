import { useI18n } from '#web/i18n/i18n-context.ts'
import type { UniversalActivity } from '../contract/environment.ts'

/** So many are seen at once, in the handbook's order, unless a page says otherwise. */
const SHOWN = 5

interface UniversalActivitiesProps {
  activities: readonly UniversalActivity[]
  shown?: number | undefined
}

/** What helps everybody, by the handbook; nothing where there is nothing to offer. */
export function UniversalActivities({ activities, shown = SHOWN }: UniversalActivitiesProps) {
  const { t } = useI18n()
  if (activities.length === 0) return null
  const more = activities.slice(shown)
  return (
    <>
      <p>{t('rules.environment.activities')}</p>
      <ActivityList activities={activities.slice(0, shown)} />
      {more.length === 0 ? null : (
        <details>
          <summary>{t('rules.environment.more', { count: more.length })}</summary>
          <ActivityList activities={more} />
        </details>
      )}
    </>
  )
}

function ActivityList({ activities }: { activities: readonly UniversalActivity[] }) {
  const { locale } = useI18n()
  return (
    <ul>
      {activities.map(({ code, number, nameLv, nameEn }) => (
        <li key={code}>
          {number} {locale === 'lv' ? nameLv : nameEn}
        </li>
      ))}
    </ul>
  )
}
