import { useT } from '#web/i18n/i18n-context.ts'
import type { Editing } from './editing.ts'

/** Beside the button: how many the file does not have and who nevertheless stay, because nobody has ticked them. */
export function StayingLine({ imported, settings }: Pick<Editing, 'imported' | 'settings'>) {
  const t = useT()
  const { missingPupils, missingPosts, missingInstitutions } = imported
  const count = (rows: readonly { readonly id: string }[]) =>
    rows.filter(({ id }) => !settings.leavers.includes(id)).length
  const [pupils, posts] = [count(missingPupils), count(missingPosts)]
  const institutions = count(missingInstitutions)
  return (
    <>
      {pupils > 0 ? <p>{t('imports.missing.stay', { count: pupils })}</p> : null}
      {posts > 0 ? <p>{t('imports.staff.missing.stay', { count: posts })}</p> : null}
      {institutions > 0 ? <p>{t('imports.institutions.missing.stay', { count: institutions })}</p> : null}
    </>
  )
}
