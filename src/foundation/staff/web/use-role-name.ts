import { unchecked } from '#platform/i18n/translate.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { HeldAccess } from '../contract/staff.ts'

/** What access is called within a sentence, with its class. */
export function useRoleName(): (access: Pick<HeldAccess, 'role' | 'className'>) => string {
  const t = useT()
  return ({ role, className }) => {
    const text = unchecked(t)(`sign-in.roles.${role}`)
    const small = text.charAt(0).toLocaleLowerCase() + text.slice(1)
    return className === null ? small : `${small} ${className}`
  }
}
