import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag, type StatusTone } from '#web/ui/StatusTag.tsx'
import type { ServiceStatus } from '../domain/service-states.ts'

const tones: Readonly<Record<ServiceStatus, StatusTone>> = {
  requested: 'waiting',
  granted: 'good',
  running: 'good',
  ended: 'neutral',
  refused: 'neutral',
  withdrawn: 'neutral',
}

export function ServiceStatusTag({ status }: { status: ServiceStatus }) {
  const t = useT()
  return <StatusTag tone={tones[status]}>{t(`services.status.${status}`)}</StatusTag>
}
