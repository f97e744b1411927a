import { useT } from '#web/i18n/i18n-context.ts'
import { isCastRole } from './cast-groups.ts'

/** The name of a role, as people say it. */
export function useRoleName(): (role: string) => string {
  const t = useT()
  return (role) => (isCastRole(role) ? t(`sign-in.roles.${role}`) : '')
}
