import { Skeleton } from '@mantine/core'
import { useT } from '../i18n/i18n-context.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'

/** Stands where a page will be, once loading takes long enough to notice. */
export function PageSkeleton() {
  const t = useT()
  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
      <Skeleton height={28} width="40%" mb={12} />
      <Skeleton height={14} width="60%" mb={28} />
      <Skeleton height={220} radius={12} />
    </div>
  )
}
