import { Button, Text } from '@mantine/core'
import { Suspense, useRef, useState } from 'react'
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
import {
  answerFlag,
  countFlags,
  FlagAnswerId,
  type FlagView,
  type GivenKind,
  givenKinds,
  listFlags,
  WATCH_AT_MOST_DAYS,
} from '../contract/flag.ts'
import { readFlagClock } from '../contract/flag-clock.ts'
import { AnswerByDeed } from './AnswerByDeed.tsx'
import { AnswerText } from './AnswerText.tsx'
import { notesOf } from './answer-notes.ts'
import { type Receiver, ReceiverField } from './ReceiverField.tsx'
import { useFlagText } from './use-flag-text.ts'

interface AnswerFormProps {
  flag: FlagView
  onClose: () => void
  /** Saved: the flag with this answer. */
  onAnswered: (answered: FlagView) => void
  /** What the page shows beside this module's own lists. */
  refreshes: readonly RoutePattern[]
}

export function AnswerForm({ flag, onClose, onAnswered, refreshes }: AnswerFormProps) {
  const t = useT()
  const f = useFormat()
  const text = useFlagText()
  const { today, person } = useSession()
  const idOf = useIdOfAnswer()
  const [kind, setKind] = useState<GivenKind | null>(null)
  const [untilDate, setUntilDate] = useState('')
  const [note, setNote] = useState('')
  const [receiver, setReceiver] = useState<Receiver | null>(null)
  const command = useApiCommand(answerFlag, {
    refreshes: [listFlags.route, countFlags.route, readFlagClock.route, ...refreshes],
    onDone: ({ answeredAt }) => {
      if (kind === null) return
      const by = `${person.givenName} ${person.familyName}`
      const to = kind === 'referred' && receiver !== null ? f.name(receiver) : null
      onAnswered({ ...flag, answer: { ...given(kind), to, by, at: answeredAt }, asksAgain: false })
    },
  })
  const given = (chosen: GivenKind) => ({
    kind: chosen,
    note,
    untilDate: chosen === 'watched' && untilDate !== '' ? untilDate : null,
    referredTo: chosen === 'referred' ? (receiver?.id ?? null) : null,
  })
  const choose = (chosen: GivenKind) => {
    command.reset() // what was wrong with another answer
    setKind(chosen)
  }
  const send = () => {
    if (kind === null) return
    const answer = given(kind)
    command.mutate({
      params: { pupilId: flag.pupil.id, flagId: flag.id },
      input: { id: idOf(answer), ...answer },
    })
  }
  return (
    <Form error={command.error} onSubmit={send}>
      <p>{t('risk.answer.lead', { name: f.name(flag.pupil), why: text(flag) })}</p>
      {flag.answer === null ? null : (
        <div>
          <Text fw={600}>{t('risk.answer.given')}</Text>
          <AnswerText answer={flag.answer} />
          <Text size="sm">{t('risk.answer.keeps')}</Text>
        </div>
      )}
      <ChoiceField
        name="kind"
        label={t('risk.answer.kind')}
        value={kind}
        onChange={choose}
        choices={givenKinds.map((value) => ({ value, label: t(`risk.answer.kinds.${value}`) }))}
      />
      {flag.answer === null ? <AnswerByDeed pupilId={flag.pupil.id} /> : null}
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
      {kind === 'referred' ? (
        <Suspense fallback={null}>
          <ReceiverField pupilId={flag.pupil.id} value={receiver} onChange={setReceiver} />
        </Suspense>
      ) : null}
      <TextAreaField
        name="note"
        label={t(`risk.answer.notes.${kind === 'referred' && receiver !== null ? 'any' : notesOf(kind)}`)}
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

/** The same answer sent again keeps its id and is saved once; a changed one is another answer. */
function useIdOfAnswer(): (answer: object) => FlagAnswerId {
  const sent = useRef({ answer: '', id: FlagAnswerId.parse(newId()) })
  return (answer) => {
    const said = JSON.stringify(answer)
    if (sent.current.answer !== said) sent.current = { answer: said, id: FlagAnswerId.parse(newId()) }
    return sent.current.id
  }
}
