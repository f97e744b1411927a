import { useDiscardCommand } from '#web/api/use-discard-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { DiscardDraft } from '#web/ui/DiscardDraft.tsx'
import { showDone, showProblem } from '#web/ui/toast-store.ts'
import { discardPlan, type PlanView, readPlan } from '../contract/plan.ts'
import { writtenIn } from '../domain/written.ts'
import { pupilPath } from './paths.ts'

/** Gives up a draft that one began oneself, unless others have written in it too: then it says who. */
export function DiscardPlan({ plan }: { plan: PlanView }) {
  const t = useT()
  const f = useFormat()
  const discard = useDiscardCommand(discardPlan, {
    request: { params: { planId: plan.id } },
    shownBy: readPlan.route,
    leadsTo: pupilPath(plan.pupil.id),
    onUnsaved: () => showProblem(t('plans.page.unsaved')),
    onDone: () => showDone(t('plans.discard.done')),
  })
  const isHindered = plan.alsoWrittenBy.length > 0
  const written = useWritten(plan)
  const people = plan.alsoWrittenBy.map((person) => f.name(person)).filter((name) => name.trim() !== '')
  const lead = written.length === 0 ? t('plans.discard.nothing') : t('plans.discard.gone')
  return (
    <DiscardDraft
      words={{
        button: t('plans.discard.button'),
        title: t('plans.discard.title'),
        keep: t('plans.discard.keep'),
      }}
      lead={isHindered ? t('plans.errors.others-wrote') : lead}
      lines={isHindered ? people : written}
      isHindered={isHindered}
      discard={discard}
    />
  )
}

function useWritten(plan: PlanView): string[] {
  const t = useT()
  const counts = writtenIn(plan)
  const kinds = ['risks', 'measures', 'texts'] as const
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`plans.discard.${kind}`, { count: counts[kind] }))
}
