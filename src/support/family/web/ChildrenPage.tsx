import { Navigate } from '@tanstack/react-router'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { listOwnPupils } from '../contract/family.ts'
import classes from './Family.module.css'
import { familyPagePath } from './paths.ts'
import { placeOf } from './place-of.ts'

/** Whose page to open; of one child at once. */
export function ChildrenPage() {
  const t = useT()
  const f = useFormat()
  const { pupils } = useApiQuery(listOwnPupils, {}, { staleTime: 0 })
  const [first, ...others] = pupils
  if (first !== undefined && others.length === 0) return <Navigate to={familyPagePath(first.id)} replace />
  return (
    <Page
      title={t('family.list.title')}
      subtitle={first === undefined ? undefined : t('family.list.subtitle')}
      width="reading"
    >
      <Card>
        {first === undefined ? (
          <EmptyState title={t('family.list.none')}>{t('family.list.noneWhy')}</EmptyState>
        ) : (
          <ul className={classes.items}>
            {pupils.map((pupil) => (
              <li key={pupil.id} className={classes.item}>
                <TextLink to={familyPagePath(pupil.id)} strong>
                  {f.name(pupil)}
                </TextLink>
                <span className={classes.quiet}>{placeOf(pupil)}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Page>
  )
}
