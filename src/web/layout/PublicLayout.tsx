import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { sessionQuery } from '../session/session.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { Logo } from '../ui/Logo.tsx'
import { contentId, SkipLink } from '../ui/SkipLink.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import { Footer } from './Footer.tsx'
import classes from './PublicLayout.module.css'
import { TopBar } from './TopBar.tsx'

/** The frame of pages that need no sign-in. */
export function PublicLayout() {
  const { data: session } = useQuery(sessionQuery)
  return (
    <div className={classes.layout}>
      <SkipLink />
      <TopBar
        start={
          <Link to="/" className={classes.home}>
            <Logo />
          </Link>
        }
      />
      <main id={contentId} tabIndex={-1} className={classes.main}>
        {session?.demo === true ? <DemoBanner /> : null}
        <Outlet />
      </main>
      <Footer />
      <ToastRegion />
      <LiveRegion />
    </div>
  )
}
