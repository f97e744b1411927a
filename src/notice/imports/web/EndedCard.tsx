import { useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { newImportPath } from './paths.ts'

/** An import that is over and has left nothing. */
export function EndedCard({ status }: { status: 'undone' | 'discarded' }) {
  const t = useT()
  return (
    <Card>
      <EmptyState
        title={t(status === 'undone' ? 'imports.one.undoneText' : 'imports.one.discardedText')}
        icon="undo"
        action={<ButtonLink to={newImportPath}>{t('imports.one.again')}</ButtonLink>}
      />
    </Card>
  )
}
