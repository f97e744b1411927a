import type { ReactNode } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Fold } from '#web/ui/Fold.tsx'
import type { DutyView } from '../contract/duty.ts'

/** The form of one more action. Once the duty is done nothing more is asked for, so there it is folded. */
export function MoreActions({ duty, children }: { duty: DutyView; children: ReactNode }) {
  const t = useT()
  return duty.doneOn === null ? (
    children
  ) : (
    <div data-no-print>
      <Fold title={t('duties.actions.more')}>{children}</Fold>
    </div>
  )
}
