import { useT } from '#web/i18n/i18n-context.ts'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import type { FlagView } from '../contract/flag.ts'

const weights = { urgent: 'high', support: 'medium', attention: 'low' } as const

export function FlagLevelTag({ level }: { level: FlagView['level'] }) {
  const t = useT()
  return <LevelTag level={weights[level]}>{t(`risk.level.${level}`)}</LevelTag>
}
