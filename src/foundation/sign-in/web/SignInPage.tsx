import { Navigate } from '@tanstack/react-router'
import { z } from 'zod'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { returnPath } from '#web/session/return-path.ts'
import { CastPage } from './CastPage.tsx'
import { EnrolmentPage } from './EnrolmentPage.tsx'
import { PasswordPage } from './PasswordPage.tsx'
import { SecondFactorPage } from './SecondFactorPage.tsx'
import { useVisitor } from './use-visitor.ts'

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
        <CastPage />
      ) : (
        <PasswordPage ways={ways} problem={search.problem} />
      )
    default:
      return stage satisfies never
  }
}
