import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { type LetterChoice, letterChoices, readDigest, setDigest } from '../contract/digest.ts'

export function LetterChoiceForm({ chosen }: { chosen: LetterChoice }) {
  const t = useT()
  const [letter, setLetter] = useState(chosen)
  const set = useApiCommand(setDigest, {
    refreshes: [readDigest.route],
    onDone: () => showDone(t('digest.choice.done')),
  })
  return (
    <Form error={set.error} onSubmit={() => set.mutate({ input: { letter } })}>
      <ChoiceField
        name="letter"
        label={t('digest.choice.label')}
        choices={letterChoices.map((value) => ({ value, label: t(`digest.choice.${value}`) }))}
        value={letter}
        onChange={setLetter}
      />
      <FormActions>
        <Button type="submit" loading={set.isPending}>
          {t('digest.choice.save')}
        </Button>
      </FormActions>
    </Form>
  )
}
