import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { Colleague } from '../contract/staff.ts'
import classes from './Staff.module.css'
import { useStaffWords } from './use-staff-words.ts'

/** A colleague's name, with what tells two of the same name apart. */
export function PersonCell({ person, withPosts = false }: { person: Colleague; withPosts?: boolean }) {
  const t = useT()
  const f = useFormat()
  const words = useStaffWords()
  const name = f.listName(person)
  return (
    <div>
      {person.isSelf ? `${name} (${t('staff.self')})` : name}
      <p className={classes.quiet}>{person.email ?? t('staff.noEmail')}</p>
      {withPosts && person.posts.length > 0 ? (
        <p className={classes.quiet}>{person.posts.map(words.post).join('; ')}</p>
      ) : null}
    </div>
  )
}
