import { useI18n } from '#web/i18n/i18n-context.ts'
import type { SignObserved } from '../contract/screening.ts'
import classes from './KnownText.module.css'
import { useLevelText } from './use-level-text.ts'

interface KnownTextProps {
  /** What was observed in the semester before. */
  before: readonly SignObserved[]
  /** What other modules know, as that a plan runs. */
  known: readonly string[]
}

/** What is known of a pupil besides the journal, in quiet lines; nothing when nothing is. Nothing in it takes the focus. */
export function KnownText({ before, known }: KnownTextProps) {
  const { t, f, locale } = useI18n()
  const levelText = useLevelText()
  const signs = before.map(({ shortLv, shortEn, value }) =>
    t('screening.grid.signBefore', { sign: locale === 'lv' ? shortLv : shortEn, level: levelText(value) }),
  )
  return (
    <>
      {signs.length === 0 ? null : (
        <span className={classes.known}>{t('screening.grid.before', { signs: f.list(signs) })}</span>
      )}
      {known.length === 0 ? null : <span className={classes.known}>{known.join(' · ')}</span>}
    </>
  )
}
