import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Fold } from '#web/ui/Fold.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { ClassListAge, OldClassLists } from '../contract/class-lists.ts'
import { pupilsOfSchoolPath } from './paths.ts'

/** Names of more classes than these would hide what the line says. */
const NAMED = 3

/** Up to when it is known who is in the classes on which a list rests; nothing where every list is old, which is told below. */
export function ClassListsUntil({ until }: Pick<ClassListAge, 'until'>) {
  const t = useT()
  const f = useFormat()
  return until === null ? null : <span>{t('people.classLists.until', { day: f.date(until) })}</span>
}

/** Schools whose class lists are old, behind a line that says how many; nothing while there are none. */
export function OldClassListsOf({ old }: Pick<ClassListAge, 'old'>) {
  const t = useT()
  if (old.length === 0) return null
  return (
    <Fold title={t('people.classLists.old', { count: old.length })} headingLevel={2}>
      <p>{t('people.classLists.oldWhy')}</p>
      <ul>
        {old.map((school) => (
          <li key={school.institution.id}>
            <SchoolName school={school} />: <LastList school={school} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function SchoolName({ school: { institution, canOpen } }: { school: OldClassLists }) {
  return canOpen ? (
    <TextLink to={pupilsOfSchoolPath(institution.id)}>{institution.name}</TextLink>
  ) : (
    institution.name
  )
}

function LastList({ school: { until, classes } }: { school: OldClassLists }) {
  const t = useT()
  const f = useFormat()
  const what =
    until === null ? t('people.classLists.unknown') : t('people.classLists.last', { day: f.date(until) })
  if (classes.length === 0) return what
  const named = { what, classes: classes.slice(0, NAMED).join(', ') }
  const count = classes.length - NAMED
  return count > 0
    ? t('people.classLists.classesMore', { ...named, count })
    : t('people.classLists.classes', named)
}
