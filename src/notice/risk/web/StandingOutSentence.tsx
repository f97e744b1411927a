import { useI18n } from '#web/i18n/i18n-context.ts'
import type { StandingOut } from '../contract/environment.ts'

/** How a class or a school stands beside the rest, in figures. */
export function StandingOutSentence({ of, group }: { of: 'class' | 'school'; group: StandingOut }) {
  const { t, f } = useI18n()
  const { name, pupils, noticed, otherPupils, otherNoticed } = group
  const own = t(`rules.environment.${of}`, { name, noticed, pupils, share: f.percent(noticed / pupils) })
  const others =
    otherNoticed === null
      ? t(`rules.environment.few.${of}`, { pupils: otherPupils })
      : t(`rules.environment.others.${of}`, {
          noticed: otherNoticed,
          pupils: otherPupils,
          share: f.percent(otherNoticed / otherPupils),
        })
  return (
    <p>
      {own} {others}
    </p>
  )
}
