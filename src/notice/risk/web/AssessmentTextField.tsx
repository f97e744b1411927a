import { callApi } from '#web/api/api-client.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import {
  type AssessmentView,
  type AssessmentTextField as Field,
  saveAssessmentText,
} from '../contract/assessment.ts'

interface AssessmentTextFieldProps {
  assessment: AssessmentView
  field: Field
  label: string
  hint: string
}

export function AssessmentTextField({ assessment, field, label, hint }: AssessmentTextFieldProps) {
  const params = { pupilId: assessment.pupil.id, assessmentId: assessment.id, field }
  const text = useAutosave({
    key: `assessment:${assessment.id}:${field}`,
    ...assessment.texts[field],
    save: (value, version) =>
      callApi(saveAssessmentText, { params, input: { value, version } }, { whenSignedOut: 'stay' }),
  })
  return (
    <div>
      <TextAreaField
        name={field}
        label={label}
        description={hint}
        readOnly={!assessment.can.edit}
        value={text.value}
        onChange={(event) => text.set(event.currentTarget.value)}
        onBlur={text.flush}
      />
      <AutosaveStatus field={text} describe={(value) => value} />
    </div>
  )
}
