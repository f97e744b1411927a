import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useAddress } from '#web/i18n/use-address.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Page } from '#web/ui/Page.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { type FamilyPlan, type OwnPupil, readFamilyPage } from '../contract/family.ts'
import { AnswerCard } from './AnswerCard.tsx'
import { PlanText } from './PlanText.tsx'
import { familyAccessPath } from './paths.ts'
import { placeOf } from './place-of.ts'
import { TellCard } from './TellCard.tsx'

const Ids = z.object({ pupilId: PupilId })

/** The page of a pupil or a guardian: the plan in plain words, their answer, how it goes. */
export function FamilyPage() {
  const { t, f } = useI18n()
  const { pupilId } = usePathParams(Ids)
  const { pupil, plans } = useApiQuery(readFamilyPage, { params: { pupilId } }, { staleTime: 0 })
  const greeting = useGreeting(pupil)
  const living = plans.filter(({ can }) => can.answer)
  const earlier = plans.filter(({ can }) => !can.answer)
  return (
    <Page title={pupil.as === 'pupil' ? greeting : f.name(pupil)} subtitle={placeOf(pupil)} width="reading">
      {living.length === 0 ? (
        <Card>
          <EmptyState title={t(`family.${pupil.as}.none`)}>{t(`family.${pupil.as}.noneWhy`)}</EmptyState>
        </Card>
      ) : null}
      {living.map((plan) => (
        <LivingPlan key={plan.id} pupil={pupil} plan={plan} />
      ))}
      {earlier.length === 0 ? null : (
        <Fold title={t(`family.${pupil.as}.earlier`)}>
          {earlier.map((plan) => (
            <PlanText key={plan.id} plan={plan} as={pupil.as} />
          ))}
        </Fold>
      )}
      {pupil.as === 'guardian' ? (
        <TextLink to={familyAccessPath(pupilId)}>{t('family.access.open')}</TextLink>
      ) : null}
    </Page>
  )
}

function useGreeting({ givenName }: OwnPupil): string {
  const { t } = useI18n()
  const name = useAddress()(givenName)
  return name === undefined ? t('family.greetingPlain') : t('family.greeting', { name })
}

function LivingPlan({ pupil, plan }: { pupil: OwnPupil; plan: FamilyPlan }) {
  return (
    <>
      <PlanText plan={plan} as={pupil.as} />
      <AnswerCard pupil={pupil} plan={plan} />
      {plan.can.tell ? <TellCard pupil={pupil} plan={plan} /> : null}
    </>
  )
}
