import { type ReactNode, useEffect } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { Stages } from './Stages.tsx'
import classes from './Welcome.module.css'

/**
 * The look of sign-in and of the other doors into the product: what Pamani is on one side, the form on the other.
 *
 *     <Welcome title={t('access.signIn.title')} intro={t('access.signIn.intro')}><SignInForm /></Welcome>
 */
export function Welcome({
  title,
  intro,
  children,
}: {
  title: string
  intro?: ReactNode
  children: ReactNode
}) {
  const t = useT()
  const heading = useHeadingFocus()
  useEffect(() => {
    document.title = t('shell.titled', { title })
  }, [t, title])
  return (
    <div className={classes.welcome}>
      <section className={classes.door} aria-labelledby="welcome-title">
        <h1 id="welcome-title" ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {intro === undefined ? null : <p className={classes.intro}>{intro}</p>}
        <div className={classes.form}>{children}</div>
      </section>
      <Stages />
    </div>
  )
}
