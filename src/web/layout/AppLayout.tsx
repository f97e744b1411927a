import { Link, Outlet } from '@tanstack/react-router'
import { useT } from '../i18n/i18n-context.ts'
import type { PageRoute } from '../page-route.ts'
import { useSession } from '../session/use-session.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { Logo } from '../ui/Logo.tsx'
import { contentId, SkipLink } from '../ui/SkipLink.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import classes from './AppLayout.module.css'
import { DemoBanner } from './DemoBanner.tsx'
import { Footer } from './Footer.tsx'
import { NavigationList } from './NavigationList.tsx'
import { navigationOf } from './navigation.ts'
import { PhoneNavigation } from './PhoneNavigation.tsx'
import { TopBar } from './TopBar.tsx'

/** The frame of every page behind sign-in. */
export function AppLayout({ pages }: { pages: readonly PageRoute[] }) {
  const t = useT()
  const session = useSession()
  const groups = navigationOf(pages, session)
  return (
    <div className={classes.layout}>
      <SkipLink />
      <nav className={classes.side} aria-label={t('shell.navigation.label')}>
        <div className={classes.sideContent}>
          <HomeLink />
          <NavigationList groups={groups} />
        </div>
      </nav>
      <div className={classes.column}>
        <TopBar
          start={
            <>
              <div className={classes.phone}>
                <PhoneNavigation groups={groups} />
                <HomeLink />
              </div>
              <span className={classes.institution}>{session.institutionName}</span>
            </>
          }
          account={<AccountMenu />}
        />
        <main id={contentId} tabIndex={-1} className={classes.main}>
          {session.demo ? <DemoBanner /> : null}
          <Outlet />
        </main>
        <Footer />
      </div>
      <ToastRegion />
      <LiveRegion />
    </div>
  )
}

function HomeLink() {
  return (
    <Link to="/" className={classes.home}>
      <Logo />
    </Link>
  )
}
