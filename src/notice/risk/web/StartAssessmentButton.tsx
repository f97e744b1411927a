import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showProblem } from '#web/ui/toast-store.ts'
import {
  AssessmentId,
  type ClassifierVersion,
  listAssessments,
  startAssessment,
} from '../contract/assessment.ts'
import { assessmentPath } from './paths.ts'

interface StartAssessmentButtonProps {
  pupilId: string
  /** Of the classifier of risks; an earlier one for comparison. */
  edition?: ClassifierVersion
  /** What the button says; without it, what it starts. */
  label?: string
}

/** Starts a draft and opens it. The id is made once, so a second click is the same draft. */
export function StartAssessmentButton({ pupilId, edition = '2023', label }: StartAssessmentButtonProps) {
  const t = useT()
  const navigate = useNavigate()
  const [id] = useState(() => AssessmentId.parse(newId()))
  const start = useApiCommand(startAssessment, {
    refreshes: [listAssessments.route],
    onDone: (assessment) => void navigate({ to: assessmentPath(pupilId, assessment.id) }),
  })
  const send = () =>
    start.mutate(
      {
        params: { pupilId: PupilId.parse(pupilId), assessmentId: id },
        input: { classifierVersion: edition },
      },
      { onError: (error) => showProblem(error.message) },
    )
  const isPlain = edition === '2023' || label !== undefined
  return (
    <Button
      variant={isPlain ? 'default' : 'subtle'}
      size={isPlain ? 'sm' : 'compact-sm'}
      onClick={send}
      loading={start.isPending}
    >
      {label ?? (edition === '2023' ? t('risk.assessment.start') : t('risk.assessment.startBy', { edition }))}
    </Button>
  )
}
