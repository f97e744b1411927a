import { unchecked } from '#platform/i18n/translate.ts'
import { useT } from '#web/i18n/i18n-context.ts'

/** Name of a role inside a sentence: "klases audzināšana". */
export function useRoleName(): (role: string) => string {
  const t = unchecked(useT())
  return (role) => {
    const name = t(`sign-in.roles.${role}`)
    return name.charAt(0).toLocaleLowerCase() + name.slice(1)
  }
}
