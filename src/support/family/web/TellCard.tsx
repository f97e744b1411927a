import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { PlanMessageId } from '#support/plans/contract/ids.ts'
import { MoodFace, useMoodWords } from '#support/plans/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  type FamilyPlan,
  MESSAGE_LENGTH,
  type OwnMessage,
  type OwnPupil,
  tellHowItGoes,
} from '../contract/family.ts'
import { ChoiceTiles } from './ChoiceTiles.tsx'
import classes from './Family.module.css'
import { useFamilyCommand } from './use-family-command.ts'

type TellProps = { readonly pupil: OwnPupil; readonly plan: FamilyPlan }

/** How it goes, by a face and in own words; below what was said before, and whether somebody has read it. */
export function TellCard({ pupil, plan }: TellProps) {
  const { t } = useI18n()
  const { as } = pupil
  return (
    <Card title={t(`family.${as}.tell.title`)}>
      <Stack>
        <TellForm key={plan.messages[0]?.id ?? 'first'} pupil={pupil} plan={plan} />
        {plan.messages.length === 0 ? null : (
          <div className={classes.part}>
            <h3 className={classes.title}>{t(`family.${as}.tell.earlier`)}</h3>
            <ul className={classes.items}>
              {plan.messages.map((message) => (
                <Told key={message.id} message={message} pupil={pupil} />
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Card>
  )
}

/** Five steps for a pupil, three for a guardian. */
const steps = { pupil: [1, 2, 3, 4, 5], guardian: [1, 3, 5] } as const

function TellForm({ pupil: { id: pupilId, as }, plan }: TellProps) {
  const { t } = useI18n()
  const moodWord = useMoodWords()
  const [messageId] = useState(() => PlanMessageId.parse(newId()))
  const [mood, setMood] = useState<number | null>(null)
  const [words, setWords] = useState('')
  const send = useFamilyCommand(tellHowItGoes, pupilId, () => showDone(t(`family.${as}.tell.done`)))
  return (
    <Form
      error={send.error}
      onSubmit={() => {
        if (mood !== null)
          send.mutate({ params: { pupilId, planId: plan.id, messageId }, input: { mood, words } })
      }}
    >
      <ChoiceTiles
        name="mood"
        label={t(`family.${as}.tell.question`)}
        value={mood}
        onChange={setMood}
        choices={steps[as].map((step) => ({
          value: step,
          label: moodWord(step, as),
          picture: <MoodFace mood={step} size={36} />,
        }))}
      />
      <TextAreaField
        name="words"
        label={t(`family.${as}.tell.words`)}
        description={t(`family.${as}.tell.who`)}
        maxLength={MESSAGE_LENGTH}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={mood === null} loading={send.isPending}>
          {t(`family.${as}.tell.send`)}
        </Button>
      </FormActions>
    </Form>
  )
}

function Told({ message, pupil: { as } }: { message: OwnMessage; pupil: OwnPupil }) {
  const { t, f } = useI18n()
  const moodWord = useMoodWords()
  return (
    <li className={classes.told}>
      <MoodFace mood={message.mood} />
      <div className={classes.part}>
        <p className={classes.strong}>{moodWord(message.mood, as)}</p>
        {message.words === '' ? null : <p className={classes.text}>{message.words}</p>}
        <p className={classes.quiet}>
          {[
            f.dateTime(message.saidAt),
            message.readBy === null ? t('family.notRead') : t('family.readBy', { name: message.readBy }),
          ].join(' · ')}
        </p>
      </div>
    </li>
  )
}
