import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  type ChosenField,
  chosenFields,
  type DuplicatePupil,
  listDuplicates,
  mergeDuplicates,
  type Pair,
} from '../contract/duplicates.ts'
import classes from './Duplicates.module.css'
import { usePupilTexts } from './use-pupil-texts.ts'

type Choices = Readonly<Record<ChosenField, DuplicatePupil['id']>>

interface MergeDialogProps {
  pair: Pair
  opened: boolean
  onClose: () => void
}

/** Which value holds where the two records differ; what the record that stays says is proposed. */
export function MergeDialog({ pair, opened, onClose }: MergeDialogProps) {
  const { t, f } = useI18n()
  const texts = usePupilTexts()
  const [choices, setChoices] = useState(() => proposed(pair))
  const [one, other] = pair.pupils
  const merge = useApiCommand(mergeDuplicates, {
    refreshes: [listDuplicates.route],
    onDone: () => showDone(t('duplicates.merge.done', { name: f.name(one) })),
  })
  const differing = chosenFields.filter((field) => texts[field](one) !== texts[field](other))
  const choose = (field: ChosenField, text: string) => {
    const chosen = pair.pupils.find(({ id }) => id === text)
    if (chosen !== undefined) setChoices({ ...choices, [field]: chosen.id })
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('duplicates.merge.title')}>
      <Form
        error={merge.error}
        onSubmit={() => merge.mutate({ input: { pupilIds: [one.id, other.id], ...choices } })}
      >
        <p>{t('duplicates.merge.lead')}</p>
        {differing.length === 0 ? (
          <p>{t('duplicates.merge.nothingDiffers')}</p>
        ) : (
          <div className={classes.choices}>
            {differing.map((field) => (
              <ChoiceField<string>
                key={field}
                name={field}
                label={t(`duplicates.pair.fields.${field}`)}
                choices={pair.pupils.map((pupil) => ({ value: pupil.id, label: texts[field](pupil) }))}
                value={choices[field]}
                onChange={(value) => choose(field, value)}
              />
            ))}
          </div>
        )}
        <FormActions>
          <Button variant="default" onClick={onClose}>
            {t('duplicates.merge.cancel')}
          </Button>
          <Button type="submit" loading={merge.isPending}>
            {t('duplicates.merge.submit')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}

/** The record that stays, unless only the other one has a number or a school. */
function proposed({ pupils: [one, other] }: Pair): Choices {
  return {
    name: one.id,
    bornOn: one.id,
    sex: one.id,
    schoolNumber: one.schoolNumber === null ? other.id : one.id,
    declaredMunicipality: one.id,
    place: one.institutionName === null ? other.id : one.id,
  }
}
