import { unchecked } from '#platform/i18n/translate.ts'
import { useT } from '#web/i18n/i18n-context.ts'

/** What somebody did, from the name of the journal event: each module says it in the group `events` of its messages. */
export function useEventText(): (event: string) => string {
  const t = useT()
  return (event) => {
    if (event === 'access.refused') return t('people.access.refused')
    const [module, name] = event.split('.')
    const key = `${module}.events.${name}`
    try {
      const text = unchecked(t)(key)
      return text === key ? t('people.access.otherEvent') : text
    } catch {
      return t('people.access.otherEvent')
    }
  }
}
