import { useNavigate } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import {
  FamilyCard,
  pupilPath,
  pupilsPath,
  SchoolingCard,
  usePupil,
  WhoSeesCard,
} from '#foundation/people/web/index.ts'
import { PupilDutiesCard } from '#notice/duties/web/index.ts'
import { NotesCard } from '#notice/notes/web/index.ts'
import {
  AssessmentsCard,
  EnvironmentCard,
  RiskHistoryCard,
  StartAssessmentButton,
} from '#notice/risk/web/index.ts'
import { PupilScreeningCard } from '#notice/screening/web/index.ts'
import { AbsenceCard, AttendanceCard, BehaviourCard, MarksCard } from '#notice/signals/web/index.ts'
import { FamilyAccessCard } from '#support/family/web/index.ts'
import { QuotaNote } from '#support/money/web/index.ts'
import { PupilPlansCard, StartPlanButton } from '#support/plans/web/index.ts'
import { PupilServicesCard } from '#support/services/web/index.ts'
import { ServiceDoseCard } from '#support/sessions/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { CardSlot } from './CardSlot.tsx'
import { EventsCard } from './EventsCard.tsx'
import { FlagsSlot } from './FlagsSlot.tsx'
import { PupilSubtitle } from './PupilSubtitle.tsx'
import { sheetPath } from './paths.ts'
import { StrengthsSlot } from './StrengthsSlot.tsx'

const Ids = z.object({ pupilId: PupilId })

/** Of these the events are made; who holds none of them would see only what the card of schools says. */
const seesEvents = [
  'flag.read',
  'assessment.read',
  'plan.read',
  'note.read',
  'duty.read',
  'screening.read',
  'behaviour.read',
] as const

/** Who may see none of these, as a records clerk, prepares no meeting about the pupil. */
const sheetShows = ['flag.read', 'assessment.read', 'plan.read'] as const

/** One pupil: strengths and own words first, then what the data show, what was done, and who can see it. */
export function PupilPage() {
  const { t, f } = useI18n()
  const asked = usePathParams(Ids).pupilId
  const pupil = usePupil(asked)
  const pupilId = pupil.id
  useFollow(asked, pupilId)
  return (
    <Page
      title={f.name(pupil)}
      subtitle={<PupilSubtitle pupil={pupil} />}
      crumbs={[{ label: t('people.pupils.title'), to: pupilsPath }]}
      actions={
        <Suspense fallback={null}>
          {sheetShows.some((capability) => pupil.can[capability]) ? (
            <ButtonLink to={sheetPath(pupilId)} variant="subtle">
              {t('pupil-page.sheet.open')}
            </ButtonLink>
          ) : null}
          {pupil.can['assessment.write'] ? <StartAssessmentButton pupilId={pupilId} /> : null}
          {pupil.can['plan.write'] ? <StartPlanButton pupilId={pupilId} /> : null}
        </Suspense>
      }
    >
      <Columns layout="main-aside">
        <Story pupil={pupil} />
        <Summary pupil={pupil} />
      </Columns>
    </Page>
  )
}

/** The address of a record that was merged into this pupil becomes the pupil's own. */
function useFollow(asked: string, pupilId: string) {
  const navigate = useNavigate()
  useEffect(() => {
    if (asked !== pupilId) void navigate({ to: pupilPath(pupilId), replace: true })
  }, [asked, pupilId, navigate])
}

function Story({ pupil }: { pupil: PupilView }) {
  const { id, can } = pupil
  return (
    <Stack>
      {can['assessment.read'] || can['plan.read'] ? <StrengthsSlot pupil={pupil} /> : null}
      {can['flag.read'] ? (
        <>
          <Suspense fallback={null}>
            <EnvironmentCard pupilId={id} />
          </Suspense>
          <FlagsSlot pupilId={id} />
        </>
      ) : null}
      {can['signals.read'] ? (
        <>
          <CardSlot>
            <AbsenceCard pupilId={id} />
          </CardSlot>
          <CardSlot>
            <AttendanceCard pupilId={id} />
          </CardSlot>
          <CardSlot>
            <MarksCard pupilId={id} />
          </CardSlot>
        </>
      ) : null}
      {can['behaviour.read'] ? (
        <CardSlot>
          <BehaviourCard pupilId={id} />
        </CardSlot>
      ) : null}
      {can['assessment.read'] ? (
        <Suspense fallback={null}>
          <RiskHistoryCard pupilId={id} />
        </Suspense>
      ) : null}
      {can['note.read'] ? (
        <CardSlot>
          <NotesCard pupilId={id} />
        </CardSlot>
      ) : null}
      {seesEvents.some((capability) => can[capability]) ? <EventsCard pupil={pupil} /> : null}
    </Stack>
  )
}

function Summary({ pupil }: { pupil: PupilView }) {
  const { id, can } = pupil
  return (
    <Stack>
      {can['assessment.read'] ? (
        <CardSlot>
          <AssessmentsCard pupilId={id} canStart={can['assessment.write']} />
        </CardSlot>
      ) : null}
      {can['screening.read'] ? (
        <CardSlot>
          <PupilScreeningCard pupilId={id} />
        </CardSlot>
      ) : null}
      {can['plan.read'] ? (
        <CardSlot>
          <PupilPlansCard pupilId={id} />
        </CardSlot>
      ) : null}
      {can['service.read'] ? (
        <CardSlot>
          <PupilServicesCard pupilId={id} decisionNote={QuotaNote} />
        </CardSlot>
      ) : null}
      {can['session.read'] ? (
        <Suspense fallback={null}>
          <ServiceDoseCard pupilId={id} />
        </Suspense>
      ) : null}
      {can['duty.read'] ? (
        <Suspense fallback={null}>
          <PupilDutiesCard pupilId={id} />
        </Suspense>
      ) : null}
      <FamilyCard pupil={pupil} />
      {can['family.invite'] ? (
        <CardSlot>
          <FamilyAccessCard pupilId={id} />
        </CardSlot>
      ) : null}
      <SchoolingCard pupil={pupil} />
      {can['access-log.read'] ? (
        <CardSlot>
          <WhoSeesCard pupilId={id} />
        </CardSlot>
      ) : null}
    </Stack>
  )
}
