/**
 * Pages come from the modules. A module has `web/routes.ts`:
 *
 *     export const riskPages: readonly PageRoute[] = [
 *       {
 *         path: '/classes/$classId/screening',
 *         area: 'notice',
 *         needs: 'nav.screening',
 *         nav: { label: 'shell.pages.screening', order: 10 },
 *         page: () => import('./ScreeningPage.tsx').then((file) => file.ScreeningPage),
 *       },
 *     ]
 *
 * and its line in `module-pages.ts`. `page` loads lazily, so each page is its own file for the browser. Pages read
 * ids and filters of the address through `usePathParams(schema)` and `useSearchState(schema)`, and link by plain
 * paths, which a module builds in its `web/paths.ts`. `needs` names a capability of `session.can`: without it the page
 * is neither in the navigation nor reachable, and looks as if it did not exist. A page whose address names a pupil has no
 * `needs`: the server refuses and journals who tried it, and the page looks the same.
 */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { allMessages } from './i18n/load-messages.ts'
import { AppLayout } from './layout/AppLayout.tsx'
import { FamilyLayout } from './layout/FamilyLayout.tsx'
import { familyPath } from './layout/family-path.ts'
import { mayOpen } from './layout/navigation.ts'
import { PublicLayout } from './layout/PublicLayout.tsx'
import type { PageRoute } from './page-route.ts'
import { PageSkeleton } from './pages/PageSkeleton.tsx'
import { RouteError, RouteMissing } from './pages/RouteError.tsx'
import { plainSearch } from './routing/plain-search.ts'
import { isFamilyOnly } from './session/is-family-only.ts'
import { signInAddress } from './session/return-path.ts'
import { sessionQuery } from './session/session.ts'
import { useSession } from './session/use-session.ts'

export function createPamaniRouter(pages: readonly PageRoute[], queryClient: QueryClient) {
  const root = createRootRoute({ component: Outlet, notFoundComponent: RouteMissing })
  const signedIn = createRoute({
    getParentRoute: () => root,
    id: 'signed-in',
    component: () => (isFamilyOnly(useSession()) ? <FamilyLayout /> : <AppLayout pages={pages} />),
    beforeLoad: ({ location }) => requireSession(queryClient, location),
  })
  const visitors = createRoute({ getParentRoute: () => root, id: 'visitors', component: PublicLayout })
  const pagesBehindSignIn = pages
    .filter((page) => page.area !== 'public')
    .map((page) =>
      createRoute({
        getParentRoute: () => signedIn,
        path: page.path,
        component: guardedPage(page),
      }),
    )
  const publicPages = pages
    .filter((page) => page.area === 'public')
    .map((page) =>
      createRoute({ getParentRoute: () => visitors, path: page.path, component: lazyPage(page) }),
    )
  const missing = createRoute({ getParentRoute: () => signedIn, path: '$', component: RouteMissing })

  return createRouter({
    routeTree: root.addChildren([
      signedIn.addChildren([...pagesBehindSignIn, missing]),
      visitors.addChildren(publicPages),
    ]),
    ...plainSearch,
    defaultPreload: 'intent',
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 250,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteMissing,
    scrollRestoration: true,
  })
}

function lazyPage(page: PageRoute) {
  return lazyRouteComponent(async () => ({ default: await loadPage(page) }))
}

/** A page with its words. */
async function loadPage(page: PageRoute) {
  const [content] = await Promise.all([page.page(), page.isFirst === true ? undefined : allMessages()])
  return content
}

/** Whoever is not signed in goes to sign in; the first page of a family is its own. */
async function requireSession(
  queryClient: QueryClient,
  { href, pathname }: { readonly href: string; readonly pathname: string },
): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery)
  if (session.person === null) throw redirect({ href: signInAddress(href) })
  if (pathname === '/' && isFamilyOnly(session)) throw redirect({ href: familyPath })
}

/** The page behind its guard, loaded when it is first needed. */
function guardedPage(page: PageRoute) {
  return lazyRouteComponent(async () => {
    const Content = await loadPage(page)
    return {
      default: () => (
        <Guarded page={page}>
          <Content />
        </Guarded>
      ),
    }
  })
}

/** Who may not open a page sees the same as for an address that does not exist. */
function Guarded({ page, children }: { page: PageRoute; children: ReactNode }) {
  return mayOpen(page, useSession().can) ? children : <RouteMissing />
}
