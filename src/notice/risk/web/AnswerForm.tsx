import { Button } from '@mantine/core'
import { useState } from 'react'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { RoutePattern } from '#platform/http/api-route.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  type AnswerKind,
  answerFlag,
  countFlags,
  FlagAnswerId,
  type FlagView,
  listFlags,
  WATCH_AT_MOST_DAYS,
} from '../contract/flag.ts'
import { readFlagClock } from '../contract/flag-clock.ts'
import { notesOf } from './answer-notes.ts'
import { useFlagText } from './use-flag-text.ts'

/** Answers that a person gives; the others follow from the deed itself. */
const kinds = ['talked', 'referred', 'watched', 'not_a_concern'] as const

interface AnswerFormProps {
  flag: FlagView
  onClose: () => void
  /** What the page shows beside this module's own lists. */
  refreshes: readonly RoutePattern[]
}

export function AnswerForm({ flag, onClose, refreshes }: AnswerFormProps) {
  const t = useT()
  const f = useFormat()
  const text = useFlagText()
  const { today } = useSession()
  const [id] = useState(() => FlagAnswerId.parse(newId()))
  const [kind, setKind] = useState<AnswerKind | null>(null)
  const [untilDate, setUntilDate] = useState('')
  const [note, setNote] = useState('')
  const command = useApiCommand(answerFlag, {
    refreshes: [listFlags.route, countFlags.route, readFlagClock.route, ...refreshes],
    onDone: () => {
      showDone(t('risk.answer.done'))
      onClose()
    },
  })
  const choose = (chosen: AnswerKind) => {
    command.reset() // what was wrong with another answer
    setKind(chosen)
  }
  const send = () => {
    if (kind === null) return
    command.mutate({
      params: { pupilId: flag.pupil.id, flagId: flag.id },
      input: { id, kind, note, untilDate: kind === 'watched' && untilDate !== '' ? untilDate : null },
    })
  }
  return (
    <Form error={command.error} onSubmit={send}>
      <p>{t('risk.answer.lead', { name: f.name(flag.pupil), why: text(flag) })}</p>
      <ChoiceField
        name="kind"
        label={t('risk.answer.kind')}
        value={kind}
        onChange={choose}
        choices={kinds.map((value) => ({ value, label: t(`risk.answer.kinds.${value}`) }))}
      />
      {kind === 'watched' ? (
        <DateField
          name="untilDate"
          label={t('risk.answer.until')}
          min={plusDays(today, 1)}
          max={plusDays(today, WATCH_AT_MOST_DAYS)}
          value={untilDate}
          onChange={setUntilDate}
        />
      ) : null}
      <TextAreaField
        name="note"
        label={t(`risk.answer.notes.${notesOf(kind)}`)}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={kind === null} loading={command.isPending}>
          {t('risk.answer.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('risk.answer.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
