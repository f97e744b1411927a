import { Suspense } from 'react'
import { z } from 'zod'
import { ClassScreeningPage } from '#notice/screening/web/index.ts'
import { PageSkeleton } from '#web/pages/PageSkeleton.tsx'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useKnownOfClass } from './use-known-of-class.tsx'

const Ids = z.object({ classId: z.uuid() })

/** The screening of a class, with what risk and plans know of it: asked at once, so that nobody waits for one after the other. */
export function ClassPage() {
  const { classId } = usePathParams(Ids)
  const known = useKnownOfClass(classId)
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ClassScreeningPage classId={classId} known={known} />
    </Suspense>
  )
}
