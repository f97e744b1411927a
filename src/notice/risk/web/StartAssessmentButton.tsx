import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showProblem } from '#web/ui/toast-store.ts'
import { AssessmentId, listAssessments, startAssessment } from '../contract/assessment.ts'
import { assessmentPath } from './paths.ts'

/** Starts a draft and opens it. The id is made once, so a second click is the same draft. */
export function StartAssessmentButton({
  pupilId,
  variant = 'default',
}: {
  pupilId: string
  variant?: 'default' | 'filled'
}) {
  const t = useT()
  const navigate = useNavigate()
  const [id] = useState(() => AssessmentId.parse(newId()))
  const start = useApiCommand(startAssessment, {
    refreshes: [listAssessments.route],
    onDone: (assessment) => void navigate({ to: assessmentPath(pupilId, assessment.id) }),
  })
  const send = () =>
    start.mutate(
      { params: { pupilId: PupilId.parse(pupilId), assessmentId: id }, input: { classifierVersion: '2023' } },
      { onError: (error) => showProblem(error.message) },
    )
  return (
    <Button variant={variant} onClick={send} loading={start.isPending}>
      {t('risk.assessment.start')}
    </Button>
  )
}
