import { Link, Outlet } from '@tanstack/react-router'
import { useSession } from '../session/use-session.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { Logo } from '../ui/Logo.tsx'
import { contentId, SkipLink } from '../ui/SkipLink.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import classes from './FamilyLayout.module.css'
import { Footer } from './Footer.tsx'
import { familyPath } from './family-path.ts'
import { TopBar } from './TopBar.tsx'

/** The frame around the pages of a pupil or a guardian: one column, made for a phone, without the navigation of staff. */
export function FamilyLayout() {
  const session = useSession()
  return (
    <div className={classes.layout}>
      <SkipLink />
      <TopBar
        start={
          <Link to={familyPath} className={classes.home}>
            <Logo />
          </Link>
        }
        account={<AccountMenu />}
      />
      <main id={contentId} tabIndex={-1} className={classes.main}>
        {session.demo ? <DemoBanner /> : null}
        <Outlet />
      </main>
      <Footer />
      <ToastRegion />
      <LiveRegion />
    </div>
  )
}
