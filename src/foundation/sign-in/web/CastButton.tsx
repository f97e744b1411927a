import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Icon } from '#web/ui/Icon.tsx'
import type { CastMember } from '../contract/demonstration.ts'
import classes from './CastPage.module.css'
import { useRoleName } from './use-role-name.ts'

interface CastButtonProps {
  member: CastMember
  disabled: boolean
  onChoose: () => void
}

/** One invented person: name, what this person is, and where. */
export function CastButton({ member, disabled, onChoose }: CastButtonProps) {
  const t = useT()
  const f = useFormat()
  const roleName = useRoleName()
  const [first] = member.roles
  const roles = [...new Set(member.roles.map((held) => roleName(held.role)))].join(', ')
  return (
    <button type="button" className={classes.person} disabled={disabled} onClick={onChoose}>
      <span className={classes.initials} aria-hidden="true">
        {`${member.givenName.charAt(0)}${member.familyName.charAt(0)}`}
      </span>
      <span className={classes.who}>
        <span className={classes.name}>{f.name(member)}</span>
        <span className={classes.role}>{roles === '' ? t('sign-in.cast.noRole') : roles}</span>
        {first === undefined || first.scopeName === '' ? null : (
          <span className={classes.place}>
            {first.placeName === ''
              ? first.scopeName
              : t('sign-in.cast.at', { scope: first.scopeName, place: first.placeName })}
          </span>
        )}
      </span>
      <Icon name="chevronRight" size={16} />
    </button>
  )
}
