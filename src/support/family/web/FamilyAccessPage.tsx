import { Text } from '@mantine/core'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { SeersCard } from '#foundation/people/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Page } from '#web/ui/Page.tsx'
import { readFamilyAccess, readFamilyPage } from '../contract/family.ts'
import { FamilyVisitsCard } from './FamilyVisitsCard.tsx'
import { familyPagePath, familyPath } from './paths.ts'

const Ids = z.object({ pupilId: PupilId })

/** Who may see the child's data and who looked, for guardians. */
export function FamilyAccessPage() {
  const { t, f } = useI18n()
  const { pupilId } = usePathParams(Ids)
  const { seers, visits } = useApiQuery(readFamilyAccess, { params: { pupilId } })
  const { pupil } = useApiQuery(readFamilyPage, { params: { pupilId } })
  return (
    <Page
      title={t('family.access.open')}
      subtitle={t('family.access.subtitle')}
      crumbs={[
        { label: t('family.list.title'), to: familyPath },
        { label: f.name(pupil), to: familyPagePath(pupilId) },
      ]}
    >
      <SeersCard seers={seers} />
      <FamilyVisitsCard visits={visits} />
      <Text c="dimmed">{t('family.access.ask')}</Text>
    </Page>
  )
}
