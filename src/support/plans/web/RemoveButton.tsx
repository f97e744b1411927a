import { Button } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'

/** Takes a risk, a goal or a measure out of a draft. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const t = useT()
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      data-no-print
      aria-label={t('plans.risks.removeOf', { name })}
      onClick={onRemove}
    >
      {t('plans.risks.remove')}
    </Button>
  )
}
