import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Environment, readEnvironment, type StandingOut } from '../contract/environment.ts'

/** When the class or the school stands out, it is said before anything is said of the child; else there is nothing to show. */
export function EnvironmentCard({ pupilId }: { pupilId: string }) {
  const { t } = useI18n()
  const environment = useApiQuery(readEnvironment, { params: { pupilId: PupilId.parse(pupilId) } })
  if (environment.class === null && environment.school === null) return null
  return (
    <Card title={t('rules.environment.title')}>
      <Sentence of="class" group={environment.class} />
      <Sentence of="school" group={environment.school} />
      <p>{t('rules.environment.first')}</p>
      <Activities activities={environment.activities} />
    </Card>
  )
}

function Sentence({ of, group }: { of: 'class' | 'school'; group: StandingOut | null }) {
  const { t, f } = useI18n()
  if (group === null) return null
  const { name, pupils, noticed, otherPupils, otherNoticed } = group
  const own = t(`rules.environment.${of}`, { name, noticed, pupils, share: f.percent(noticed / pupils) })
  const others =
    otherNoticed === null
      ? t(`rules.environment.few.${of}`, { pupils: otherPupils })
      : t(`rules.environment.others.${of}`, {
          noticed: otherNoticed,
          pupils: otherPupils,
          share: f.percent(otherNoticed / otherPupils),
        })
  return (
    <p>
      {own} {others}
    </p>
  )
}

/** So many are seen at once, in the handbook's order. */
const SHOWN = 5

function Activities({ activities }: Pick<Environment, 'activities'>) {
  const { t } = useI18n()
  if (activities.length === 0) return null
  const more = activities.slice(SHOWN)
  return (
    <>
      <p>{t('rules.environment.activities')}</p>
      <ActivityList activities={activities.slice(0, SHOWN)} />
      {more.length === 0 ? null : (
        <details>
          <summary>{t('rules.environment.more', { count: more.length })}</summary>
          <ActivityList activities={more} />
        </details>
      )}
    </>
  )
}

function ActivityList({ activities }: Pick<Environment, 'activities'>) {
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
