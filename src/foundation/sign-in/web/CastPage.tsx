import { useEffect } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { useHeadingFocus } from '#web/ui/use-heading-focus.ts'
import { listCast, signInAs } from '../contract/demonstration.ts'
import { CastButton } from './CastButton.tsx'
import classes from './CastPage.module.css'
import { castGroups } from './cast-groups.ts'
import { useProof } from './use-proof.ts'

/** The demonstration: choose whose eyes to look through. */
export function CastPage({ next }: { next: string | undefined }) {
  const t = useT()
  const heading = useHeadingFocus()
  const { cast } = useApiQuery(listCast, {})
  const proof = useProof(signInAs)
  const title = t('sign-in.cast.title')
  useEffect(() => {
    document.title = t('shell.titled', { title })
  }, [t, title])
  return (
    <div className={classes.page}>
      <header>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        <p className={classes.intro}>{t('sign-in.cast.intro')}</p>
      </header>
      {proof.error === null ? null : <ErrorSummary error={proof.error} />}
      {cast.length === 0 ? <EmptyState icon="person" title={t('sign-in.cast.empty')} /> : null}
      {castGroups(cast).map(({ group, members }) => (
        <section key={group} aria-labelledby={`cast-${group}`}>
          <h2 id={`cast-${group}`} className={classes.group}>
            {t(`sign-in.cast.groups.${group}`)}
          </h2>
          <ul className={classes.list}>
            {members.map((member) => (
              <li key={member.personId}>
                <CastButton
                  member={member}
                  disabled={proof.isPending}
                  onChoose={() => proof.mutate({ input: { personId: member.personId } })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <TextLink to="/sign-in" search={{ with: 'password', next }}>
          {t('sign-in.cast.withPassword')}
        </TextLink>
      </p>
    </div>
  )
}
