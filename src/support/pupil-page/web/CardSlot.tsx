import { Skeleton } from '@mantine/core'
import { type ReactNode, Suspense } from 'react'
import { Card } from '#web/ui/Card.tsx'

/** Cards of a page load beside each other; each shows its own place while it waits. */
export function CardSlot({ children }: { children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <Card>
          <Skeleton height={18} width="40%" mb={14} />
          <Skeleton height={12} mb={8} />
          <Skeleton height={12} width="80%" />
        </Card>
      }
    >
      {children}
    </Suspense>
  )
}
