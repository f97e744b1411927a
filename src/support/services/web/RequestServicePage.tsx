import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { usePupil } from '#foundation/people/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { pupilPath } from './paths.ts'
import { RequestServiceForm } from './RequestServiceForm.tsx'

const Ids = z.object({ pupilId: PupilId })

/** Asks for a service for one pupil: which, how long, how much, and what only people know. */
export function RequestServicePage() {
  const { t, f } = useI18n()
  const { pupilId } = usePathParams(Ids)
  const pupil = usePupil(pupilId)
  return (
    <Page
      title={t('services.request.title')}
      subtitle={[f.name(pupil), pupil.className].filter((part) => part !== null).join(' · ')}
      crumbs={[{ label: f.name(pupil), to: pupilPath(pupilId) }]}
      width="reading"
    >
      <Card>
        <RequestServiceForm pupilId={pupilId} />
      </Card>
    </Page>
  )
}
