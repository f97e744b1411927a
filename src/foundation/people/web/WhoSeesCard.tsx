import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { PupilId } from '../contract/ids.ts'
import { type PupilAccessView, readPupilAccess } from '../contract/pupil-access.ts'
import classes from './PersonList.module.css'
import { pupilAccessPath } from './paths.ts'
import { useRoleName } from './use-role-name.ts'

const SHOWN = 6

/** Who can see this child, in short, and who looked last. */
export function WhoSeesCard({ pupilId }: { pupilId: string }) {
  const { t, f } = useI18n()
  const roleName = useRoleName()
  const { seers, visits } = useApiQuery(readPupilAccess, { params: { pupilId: PupilId.parse(pupilId) } })
  return (
    <Card title={t('people.access.title')}>
      <ul className={classes.people}>
        {seers.slice(0, SHOWN).map((seer) => (
          <li key={keyOf(seer)}>
            {t('people.access.seer', { name: f.name(seer), role: roleName(seer.role) })}
            {seer.until === null ? null : (
              <span className={classes.remark}> {t('people.access.until', { day: f.date(seer.until) })}</span>
            )}
          </li>
        ))}
        {seers.length > SHOWN ? (
          <li className={classes.remark}>{t('people.access.others', { count: seers.length - SHOWN })}</li>
        ) : null}
      </ul>
      <p className={classes.remark}>
        <LastVisit visit={visits[0]} />{' '}
        <TextLink to={pupilAccessPath(pupilId)}>{t('people.access.all')}</TextLink>
      </p>
    </Card>
  )
}

function keyOf({ givenName, familyName, role, scope, reason }: PupilAccessView['seers'][number]): string {
  return [givenName, familyName, role, scope, JSON.stringify(reason)].join(' ')
}

function LastVisit({ visit }: { visit: PupilAccessView['visits'][number] | undefined }) {
  const { t, f } = useI18n()
  if (visit === undefined) return t('people.access.noVisits')
  const name = visit.by === null ? t('people.access.unknown') : f.name(visit.by)
  return t('people.access.lastVisit', { name, at: f.dateTime(visit.until) })
}
