import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'
import { RemindDialog } from './RemindDialog.tsx'

interface RemindActionProps {
  pupil: FlagView['pupil']
  remind: NonNullable<FlagView['remind']>
}

/** What the municipality can do about a notice that has passed on to it: ask the school, and see when it last has. */
export function RemindAction({ pupil, remind }: RemindActionProps) {
  const t = useT()
  const f = useFormat()
  const [isAsking, setIsAsking] = useState(false)
  const { institutionId, lastAt } = remind
  const label = t(lastAt === null ? 'escalation.remind.button' : 'escalation.remind.again')
  return (
    <div>
      <Text size="sm">
        {lastAt === null ? t('risk.flag.open') : t('escalation.remind.last', { day: f.shortDate(lastAt) })}
      </Text>
      <Button
        variant="default"
        onClick={() => setIsAsking(true)}
        aria-label={`${label}: ${f.name(pupil)}`}
        data-no-print
      >
        {label}
      </Button>
      <RemindDialog institutionId={institutionId} opened={isAsking} onClose={() => setIsAsking(false)} />
    </div>
  )
}
