import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Going } from '../contract/plan-reviews.ts'

const tones = { well: 'good', partly: 'waiting', badly: 'attention' } as const

export function GoingTag({ going }: { going: Going }) {
  const t = useT()
  return <StatusTag tone={tones[going]}>{t(`reviews.going.${going}`)}</StatusTag>
}
