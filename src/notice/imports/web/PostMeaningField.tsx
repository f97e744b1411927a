import { posts } from '#foundation/staff/contract/posts.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { Editing } from './editing.ts'

const meanings = [...posts, 'skip'] as const
type Meaning = (typeof meanings)[number]

/** Which post a word of the file is. */
export function PostMeaningField({ value, settings, onChange }: Editing & { value: string }) {
  const t = useT()
  const nameOf = (meaning: Meaning) =>
    meaning === 'skip' ? t('imports.values.skip') : t(`staff.posts.${meaning}`)
  const choose = (meaning: Meaning | null) => {
    const { [value]: _, ...others } = settings.posts
    onChange({ posts: meaning === null ? others : { ...others, [value]: meaning } })
  }
  return (
    <SelectField
      name={`posts.${value}`}
      label={t('imports.values.post', { value })}
      placeholder={t('imports.values.choose')}
      data={meanings.map((meaning) => ({ value: meaning, label: nameOf(meaning) }))}
      value={settings.posts[value] ?? null}
      onChange={(chosen) => choose(meanings.find((meaning) => meaning === chosen) ?? null)}
      searchable
    />
  )
}
