import { useI18n } from '#web/i18n/i18n-context.ts'
import type { DutyView } from '../contract/duty.ts'

type Causes = Pick<DutyView['causes'], 'codes' | 'unknown' | 'note'>

/** Causes one below the other, then the explanation. */
export function useCauseText(choices: DutyView['causeChoices']): (causes: Causes) => string {
  const { t, locale } = useI18n()
  return ({ codes, unknown, note }) => {
    const names = codes.map((code) => {
      const choice = choices.find((one) => one.code === code)
      if (choice === undefined) return code
      return locale === 'lv' ? choice.nameLv : choice.nameEn
    })
    const named = unknown ? [t('duties.causes.unknown')] : names
    return [...named, note].filter((part) => part !== '').join('\n')
  }
}
