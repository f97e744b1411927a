import { Navigate } from '@tanstack/react-router'
import { lazy } from 'react'
import { z } from 'zod'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { returnPath } from '#web/session/return-path.ts'
import { useVisitor } from './use-visitor.ts'

/** Only the step that is next is downloaded. */
const CastPage = lazy(() => import('./CastPage.tsx').then((file) => ({ default: file.CastPage })))
const PasswordPage = lazy(() => import('./PasswordPage.tsx').then((file) => ({ default: file.PasswordPage })))
const SecondFactorPage = lazy(() =>
  import('./SecondFactorPage.tsx').then((file) => ({ default: file.SecondFactorPage })),
)
const EnrolmentPage = lazy(() =>
  import('./EnrolmentPage.tsx').then((file) => ({ default: file.EnrolmentPage })),
)

const Search = z.object({
  next: z.string().optional().catch(undefined),
  /** Demonstrations show the cast first; this shows the form of a real installation. */
  with: z.enum(['password']).optional().catch(undefined),
  problem: z.enum(['provider', 'unknown']).optional().catch(undefined),
})

/** Signing in, step by step; the server says which step is next. */
export function SignInPage() {
  const [search] = useSearchState(Search)
  const { stage, ways } = useVisitor()
  switch (stage) {
    case 'full':
      return <Navigate to={returnPath(search.next)} replace />
    case 'second-factor':
      return <SecondFactorPage methods={ways.methods} />
    case 'enrolment':
      return <EnrolmentPage />
    case undefined:
      return ways.cast && search.with === undefined ? (
        <CastPage next={search.next} />
      ) : (
        <PasswordPage ways={ways} problem={search.problem} next={search.next} />
      )
    default:
      return stage satisfies never
  }
}
