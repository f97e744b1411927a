import { Button } from '@mantine/core'
import { Suspense } from 'react'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { pupilsPath, usePupil } from '#foundation/people/web/index.ts'
import { PupilDutiesCard } from '#notice/duties/web/index.ts'
import { AssessmentsCard, pupilPath } from '#notice/risk/web/index.ts'
import { PupilScreeningCard } from '#notice/screening/web/index.ts'
import { AbsenceCard, MarksCard } from '#notice/signals/web/index.ts'
import { PupilPlansCard } from '#support/plans/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { CardSlot } from './CardSlot.tsx'
import { FlagsSlot } from './FlagsSlot.tsx'
import { PupilSubtitle } from './PupilSubtitle.tsx'
import classes from './Sheet.module.css'
import { StrengthsSlot } from './StrengthsSlot.tsx'

const Ids = z.object({ pupilId: PupilId })

/** One page of paper for a meeting about one pupil. Notes and the family's contacts stay out: paper is left on tables. */
export function SheetPage() {
  const { t, f } = useI18n()
  const { pupilId } = usePathParams(Ids)
  const { today } = useSession()
  const pupil = usePupil(pupilId)
  return (
    <Page
      title={f.name(pupil)}
      subtitle={<PupilSubtitle pupil={pupil} />}
      note={t('pupil-page.sheet.prepared', { day: f.date(today) })}
      crumbs={[
        { label: t('people.pupils.title'), to: pupilsPath },
        { label: f.name(pupil), to: pupilPath(pupilId) },
      ]}
      actions={
        <Button leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
          {t('pupil-page.sheet.print')}
        </Button>
      }
    >
      <p className={classes.remark} data-no-print>
        {t('pupil-page.sheet.leftOut')}
      </p>
      <div className={classes.sheet}>
        <Shown pupil={pupil} />
        <Known pupil={pupil} />
      </div>
      <Agreed />
    </Page>
  )
}

function Shown({ pupil }: { pupil: PupilView }) {
  const { id, can } = pupil
  return (
    <div className={classes.column}>
      {can['assessment.read'] || can['plan.read'] ? <StrengthsSlot pupil={pupil} /> : null}
      {can['signals.read'] ? (
        <>
          <CardSlot>
            <AbsenceCard pupilId={id} />
          </CardSlot>
          <CardSlot>
            <MarksCard pupilId={id} brief />
          </CardSlot>
        </>
      ) : null}
    </div>
  )
}

function Known({ pupil: { id, can } }: { pupil: PupilView }) {
  return (
    <div className={classes.column}>
      {can['flag.read'] ? (
        <Suspense fallback={null}>
          <FlagsSlot pupilId={id} />
        </Suspense>
      ) : null}
      {can['duty.read'] ? (
        <Suspense fallback={null}>
          <PupilDutiesCard pupilId={id} brief />
        </Suspense>
      ) : null}
      {can['assessment.read'] ? (
        <CardSlot>
          <AssessmentsCard pupilId={id} canStart={false} brief />
        </CardSlot>
      ) : null}
      {can['screening.read'] ? (
        <CardSlot>
          <PupilScreeningCard pupilId={id} brief />
        </CardSlot>
      ) : null}
      {can['plan.read'] ? (
        <CardSlot>
          <PupilPlansCard pupilId={id} brief />
        </CardSlot>
      ) : null}
    </div>
  )
}

/** Room to write by hand while people talk. */
function Agreed() {
  const { t } = useI18n()
  return (
    <Card title={t('pupil-page.sheet.agreed')}>
      <div className={classes.lines} />
      <p className={classes.remark}>{t('pupil-page.sheet.present')}</p>
    </Card>
  )
}
