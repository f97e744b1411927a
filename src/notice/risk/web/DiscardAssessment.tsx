import { useDiscardCommand } from '#web/api/use-discard-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { DiscardDraft } from '#web/ui/DiscardDraft.tsx'
import { showDone, showProblem } from '#web/ui/toast-store.ts'
import { type AssessmentView, discardAssessment, readAssessment } from '../contract/assessment.ts'
import { writtenIn } from '../domain/written.ts'
import { pupilPath } from './paths.ts'

/** Gives up one's own draft: it may have been begun by one click too many. */
export function DiscardAssessment({ assessment }: { assessment: AssessmentView }) {
  const t = useT()
  const discard = useDiscardCommand(discardAssessment, {
    request: { params: { pupilId: assessment.pupil.id, assessmentId: assessment.id } },
    shownBy: readAssessment.route,
    leadsTo: pupilPath(assessment.pupil.id),
    onUnsaved: () => showProblem(t('assessments.discard.unsaved')),
    onDone: () => showDone(t('assessments.discard.done')),
  })
  const { answers, texts } = writtenIn(assessment)
  const lost = [
    ...(answers === 0 ? [] : [t('assessments.discard.answers', { count: answers })]),
    ...(texts === 0 ? [] : [t('assessments.discard.texts', { count: texts })]),
  ]
  return (
    <DiscardDraft
      words={{
        button: t('assessments.discard.button'),
        title: t('assessments.discard.title'),
        keep: t('assessments.discard.keep'),
      }}
      lead={t(lost.length === 0 ? 'assessments.discard.nothing' : 'assessments.discard.gone')}
      lines={lost}
      discard={discard}
    />
  )
}
