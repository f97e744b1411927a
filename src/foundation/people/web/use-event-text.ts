import { unchecked } from '#platform/i18n/translate.ts'
import { useT } from '#web/i18n/i18n-context.ts'

/**
 * Groups of a module's messages that tell its journal events, the weightiest first: opened what is closed to most, took it on
 * paper, changed something, looked. The module itself says by the group how much its event weighs.
 */
const groups = ['eventsOfOpening', 'eventsOfPrinting', 'eventsOfChange', 'events'] as const

/** `weight` 0 is the weightiest. */
export type EventText = { readonly text: string; readonly weight: number }

/** What somebody did, from the name of the journal event. */
export function useEventText(): (event: string) => EventText {
  const t = useT()
  const told = (key: string): string | undefined => {
    try {
      const text = unchecked(t)(key)
      return text === key ? undefined : text
    } catch {
      return undefined
    }
  }
  return (event) => {
    const [module, name] = event.split('.')
    for (const [weight, group] of groups.entries()) {
      const text = told(`${module}.${group}.${name}`)
      if (text !== undefined) return { text, weight }
    }
    return { text: t('people.access.otherEvent'), weight: groups.length }
  }
}
