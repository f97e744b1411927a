import { useQuery } from '@tanstack/react-query'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import { createFormat } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { createTranslator } from '#platform/i18n/translate.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { loadMessages } from '#web/i18n/load-messages.ts'
import type { RuleSettings } from '../contract/rule.ts'
import { canBeTried } from './tried-settings.ts'
import { ruleText } from './use-rule-text.ts'

/** A name for these numbers in both languages; empty while a number is missing, and in the other language until its words are here. */
export function useProposedNames(settings: RuleSettings): { nameLv: string; nameEn: string } {
  const here = useI18n()
  const other: Locale = here.locale === 'lv' ? 'en' : 'lv'
  const { data: messages } = useQuery({
    queryKey: ['messages', other],
    queryFn: () => loadMessages(other),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!canBeTried(settings)) return { nameLv: '', nameEn: '' }
  const there = messages && {
    locale: other,
    t: createTranslator<Catalogue>(other, messages),
    f: createFormat(other),
  }
  const own = ruleText(here).proposedName(settings)
  const others = there === undefined ? '' : ruleText(there).proposedName(settings)
  return here.locale === 'lv' ? { nameLv: own, nameEn: others } : { nameLv: others, nameEn: own }
}
