import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { DutyId, type DutyView } from '../contract/duty.ts'
import { readDuty } from '../contract/duty-commands.ts'
import { CausesCard } from './CausesCard.tsx'
import { ClockCard } from './ClockCard.tsx'
import { CompletionCard, useReopening } from './CompletionCard.tsx'
import { DutyStateTag } from './DutyStateTag.tsx'
import { partOfAddress, showPart } from './duty-parts.ts'
import { MunicipalCard } from './MunicipalCard.tsx'
import { dutiesPath, noticePath, pupilPath } from './paths.ts'
import { SchoolActionsCard } from './SchoolActionsCard.tsx'
import { useDutyText } from './use-duty-text.ts'
import { ViisCard } from './ViisCard.tsx'

const Ids = z.object({ dutyId: DutyId })

/** One duty: what the school has to record, and beside it the clock and what the municipality did. */
export function DutyPage() {
  const t = useT()
  const f = useFormat()
  const params = usePathParams(Ids)
  const duty = useApiQuery(readDuty, { params })
  useEffect(() => {
    const part = partOfAddress()
    if (part !== undefined) showPart(part)
  }, [])
  return (
    <Page
      title={f.name(duty.pupil)}
      subtitle={useSubtitle(duty)}
      note={<Standing duty={duty} />}
      crumbs={[{ label: t('duties.list.title'), to: dutiesPath }]}
      actions={<DutyActions duty={duty} />}
    >
      <Columns layout="main-aside">
        <Stack>
          <CausesCard key={`${duty.id} ${duty.can.complete}`} duty={duty} />
          <SchoolActionsCard duty={duty} />
          <ViisCard duty={duty} />
          {duty.can.complete ? <CompletionCard duty={duty} /> : null}
        </Stack>
        <Stack>
          <ClockCard duty={duty} />
          <MunicipalCard duty={duty} />
        </Stack>
      </Columns>
    </Page>
  )
}

/** How it stands, in a line that a phone shows first. */
function Standing({ duty }: { duty: DutyView }) {
  const text = useDutyText()
  return (
    <>
      <DutyStateTag state={duty.state} /> {text.clockAtTag(duty)}
    </>
  )
}

function useSubtitle(duty: DutyView): string {
  const t = useT()
  const subtitle = [
    t('duties.name'),
    duty.pupil.className,
    duty.institutionName,
    duty.livesElsewhere
      ? t('people.pupil.livesElsewhere', { municipality: duty.declaredMunicipalityName })
      : null,
  ]
  return subtitle.filter((part) => part !== null).join(' · ')
}

function DutyActions({ duty }: { duty: DutyView }) {
  const t = useT()
  const reopen = useReopening(duty)
  return (
    <>
      {duty.can.openPupil ? (
        <ButtonLink to={pupilPath(duty.pupil.id)}>{t('duties.page.pupil')}</ButtonLink>
      ) : null}
      {duty.can.reopen ? (
        <Button variant="default" onClick={reopen}>
          {t('duties.done.reopen')}
        </Button>
      ) : null}
      <ButtonLink to={noticePath(duty.id)} leftSection={<Icon name="print" size={18} />}>
        {t('duties.page.notice')}
      </ButtonLink>
    </>
  )
}
