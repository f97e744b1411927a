import { Button, Text } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'

/** What was done about a flag, or the button to say it. */
export function FlagAction({ flag, onAnswer }: { flag: FlagView; onAnswer: (flag: FlagView) => void }) {
  const t = useT()
  const f = useFormat()
  if (flag.answer !== null) {
    return (
      <div>
        <div>{t(`risk.answer.kinds.${flag.answer.kind}`)}</div>
        <Text size="sm" c="dimmed">
          {t('risk.answer.by', { by: flag.answer.by, at: f.date(flag.answer.at) })}
        </Text>
      </div>
    )
  }
  return flag.can.answer ? (
    <Button
      variant={flag.level === 'urgent' ? 'filled' : 'default'}
      onClick={() => onAnswer(flag)}
      aria-label={`${t('risk.flag.answer')}: ${f.name(flag.pupil)}`}
    >
      {t('risk.flag.answer')}
    </Button>
  ) : (
    <Text size="sm">{t('risk.flag.open')}</Text>
  )
}
