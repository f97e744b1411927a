import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PupilView } from '../contract/pupil.ts'
import classes from './PersonList.module.css'

type Guardian = PupilView['guardians'][number]

/** The pupil's family: names and relations, and contacts for whoever may use them. */
export function FamilyCard({ pupil }: { pupil: PupilView }) {
  const { t, f } = useI18n()
  return (
    <Card title={t('people.pupil.family')}>
      {pupil.guardians.length === 0 ? <p>{t('people.pupil.familyEmpty')}</p> : null}
      <ul className={classes.people}>
        {pupil.guardians.map((guardian) => (
          <li key={`${guardian.relation} ${guardian.givenName} ${guardian.familyName}`}>
            {f.name(guardian)}{' '}
            <span className={classes.remark}>{t(`people.pupil.relations.${guardian.relation}`)}</span>
            <Contacts guardian={guardian} />
          </li>
        ))}
      </ul>
      {pupil.can['guardian.contact'] || pupil.guardians.length === 0 ? null : (
        <p className={classes.remark}>{t('people.pupil.contactsHidden')}</p>
      )}
    </Card>
  )
}

function Contacts({ guardian: { phone, email } }: { guardian: Guardian }) {
  if (phone === null && email === null) return null
  return (
    <span className={classes.contacts}>
      {phone === null ? null : <a href={`tel:${phone.replaceAll(/\s/g, '')}`}>{phone}</a>}
      {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}
    </span>
  )
}
