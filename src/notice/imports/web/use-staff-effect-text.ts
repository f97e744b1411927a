import { useRoleName } from '#foundation/staff/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { StaffEffect } from '../contract/staff-effects.ts'
import { usePostName } from './use-post-name.ts'

/** What a staff list changes of somebody, and what access it proposes, line by line. */
export function useStaffEffectText() {
  const { t, f } = useI18n()
  const nameOfPost = usePostName()
  const roleName = useRoleName()
  const addressLine = ({ address, isAdded }: StaffEffect): string[] => {
    if (address === null) return []
    const { before, after: email, isProposed } = address
    if (isAdded) return [t('imports.staffEffects.addressOfAdded', { email })]
    if (before === null)
      return [
        t(isProposed ? 'imports.staffEffects.addressFirstProposed' : 'imports.staffEffects.addressFirst', {
          email,
        }),
      ]
    return [
      t(isProposed ? 'imports.staffEffects.addressProposed' : 'imports.staffEffects.address', {
        before,
        email,
      }),
    ]
  }
  const postLine = (told: StaffEffect['posts'][number]) => {
    const post = nameOfPost(told)
    if (told.change === 'added') {
      const from = f.date(told.from)
      return told.until === null
        ? t('imports.staffEffects.post', { post, from })
        : t('imports.staffEffects.postUntil', { post, from, until: f.date(told.until) })
    }
    const until = f.date(told.after)
    if (told.isOver) return t('imports.staffEffects.over', { post, until })
    return told.before === null
      ? t('imports.staffEffects.untilFirst', { post, until })
      : t('imports.staffEffects.until', { post, before: f.date(told.before), until })
  }
  return {
    changes: (effect: StaffEffect) => [
      ...(effect.isAdded ? [t('imports.staffEffects.added')] : []),
      ...effect.posts.map(postLine),
      ...addressLine(effect),
    ],
    access: ({ access }: StaffEffect) =>
      access.map(({ change, until, ...held }) => {
        const role = roleName(held)
        return until === null
          ? t(`imports.staffEffects.${change}`, { role })
          : t(`imports.staffEffects.${change}Until`, { role, until: f.date(until) })
      }),
  }
}
