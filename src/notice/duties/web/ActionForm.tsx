import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { DutyActionId } from '../contract/duty.ts'
import classes from './Duty.module.css'

export type NewAction<Kind extends string> = {
  readonly id: DutyActionId
  readonly kind: Kind
  readonly onDate: string
  readonly words: string
}

interface ActionFormProps<Kind extends string> {
  kinds: readonly { value: Kind; label: string }[]
  submit: string
  error: ApiError | null
  isSending: boolean
  /** Resolves when it is saved; what was typed stays until then. */
  onSend: (action: NewAction<Kind>) => Promise<void>
}

type Draft<Kind extends string> = Omit<NewAction<Kind>, 'kind'> & { readonly kind: Kind | null }

/** One more action; what was done is chosen, not given. Its id is made here, so that a second try after a lost connection is the same action. */
export function ActionForm<Kind extends string>({
  kinds,
  submit,
  error,
  isSending,
  onSend,
}: ActionFormProps<Kind>) {
  const t = useT()
  const { today } = useSession()
  const empty = (): Draft<Kind> => ({ id: DutyActionId.parse(newId()), kind: null, onDate: today, words: '' })
  const [draft, setDraft] = useState(empty)
  const send = async () => {
    if (draft.kind === null) return
    await onSend({ ...draft, kind: draft.kind })
    setDraft(empty())
  }
  return (
    <Form error={error} onSubmit={() => void send().catch(() => undefined)}>
      <div className={classes.fields}>
        <SelectField
          name="kind"
          label={t('duties.actions.kind')}
          placeholder={t('duties.actions.chooseKind')}
          allowDeselect={false}
          value={draft.kind}
          data={[...kinds]}
          onChange={(value) => {
            const kind = kinds.find((one) => one.value === value)?.value
            if (kind !== undefined) setDraft({ ...draft, kind })
          }}
          comboboxProps={{ withinPortal: false }}
        />
        <DateField
          name="onDate"
          label={t('duties.actions.onDate')}
          value={draft.onDate}
          max={today}
          onChange={(onDate) => setDraft({ ...draft, onDate })}
        />
      </div>
      <TextAreaField
        name="words"
        label={t('duties.actions.words')}
        maxLength={2000}
        value={draft.words}
        onChange={(event) => setDraft({ ...draft, words: event.currentTarget.value })}
      />
      <FormActions>
        <Button type="submit" variant="default" disabled={draft.kind === null} loading={isSending}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  )
}
