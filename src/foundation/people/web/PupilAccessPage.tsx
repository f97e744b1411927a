import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Page } from '#web/ui/Page.tsx'
import { PupilId } from '../contract/ids.ts'
import { readPupilAccess } from '../contract/pupil-access.ts'
import { pupilPath, pupilsPath } from './paths.ts'
import { SeersCard } from './SeersCard.tsx'
import { usePupil } from './use-pupil.ts'
import { VisitsCard } from './VisitsCard.tsx'

const Ids = z.object({ pupilId: PupilId })

/** Who can see this child and why, and who looked. */
export function PupilAccessPage() {
  const { t, f } = useI18n()
  const { pupilId } = usePathParams(Ids)
  const pupil = usePupil(pupilId)
  const { seers, visits } = useApiQuery(readPupilAccess, { params: { pupilId } })
  return (
    <Page
      title={t('people.access.page')}
      crumbs={[
        { label: t('people.pupils.title'), to: pupilsPath },
        { label: f.name(pupil), to: pupilPath(pupilId) },
      ]}
    >
      <SeersCard seers={seers} />
      <VisitsCard visits={visits} />
    </Page>
  )
}
