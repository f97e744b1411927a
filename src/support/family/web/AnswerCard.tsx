import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { PlanAgreementId } from '#support/plans/contract/ids.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { AnswerGiven, answerPlan, FamilyAnswer, type FamilyPlan, type OwnPupil } from '../contract/family.ts'
import { ChoiceTiles } from './ChoiceTiles.tsx'
import classes from './Family.module.css'
import { useFamilyCommand } from './use-family-command.ts'

type AnswerProps = { readonly pupil: OwnPupil; readonly plan: FamilyPlan }

/** What the reader answered, or the question. */
export function AnswerCard({ pupil, plan }: AnswerProps) {
  const { t } = useI18n()
  const { as } = pupil
  const [isAsking, setAsking] = useState(false)
  const [latest] = plan.answers
  const isOlder = latest !== undefined && plan.showing !== null && latest.showing !== plan.showing
  const asks = isAsking || latest === undefined || isOlder
  return (
    <Card title={t(`family.${as}.answer.title`)}>
      <Stack>
        {latest === undefined ? null : <Given pupil={pupil} plan={plan} />}
        {isOlder ? <p className={classes.text}>{t(`family.${as}.answer.older`)}</p> : null}
        {asks ? (
          <AnswerForm pupil={pupil} plan={plan} onDone={() => setAsking(false)} />
        ) : (
          <div>
            <Button variant="default" onClick={() => setAsking(true)}>
              {t(`family.${as}.answer.again`)}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  )
}

function Given({ pupil: { as }, plan: { answers } }: AnswerProps) {
  const { t, f } = useI18n()
  const [latest] = answers
  if (latest === undefined) return null
  const told = { answer: t(`family.${as}.answer.given.${latest.answer}`), day: f.date(latest.toldOn) }
  return (
    <div className={classes.part}>
      <p className={classes.strong}>
        {t(latest.means === 'themselves' ? 'family.answeredOn' : 'family.writtenDown', told)}
      </p>
      {latest.words === '' ? null : <p className={classes.text}>{latest.words}</p>}
    </div>
  )
}

function AnswerForm({ pupil: { id: pupilId, as }, plan, onDone }: AnswerProps & { onDone: () => void }) {
  const { t } = useI18n()
  const [answerId] = useState(() => PlanAgreementId.parse(newId()))
  const [answer, setAnswer] = useState<FamilyAnswer | null>(null)
  const [words, setWords] = useState('')
  const send = useFamilyCommand(answerPlan, pupilId, () => {
    showDone(t(`family.${as}.answer.done`))
    onDone()
  })
  const given = AnswerGiven.safeParse({ answer, words, showing: plan.showing })
  return (
    <Form
      error={send.error}
      onSubmit={() => {
        if (given.success) send.mutate({ params: { pupilId, planId: plan.id, answerId }, input: given.data })
      }}
    >
      <ChoiceTiles
        name="answer"
        label={t(`family.${as}.answer.question`)}
        value={answer}
        onChange={setAnswer}
        choices={FamilyAnswer.options.map((value) => ({ value, label: t(`family.${as}.answer.${value}`) }))}
      />
      {answer === null ? null : (
        <TextAreaField
          name="words"
          label={t(`family.${as}.answer.words.${answer}`)}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <FormActions>
        <Button type="submit" disabled={!given.success} loading={send.isPending}>
          {t(`family.${as}.answer.send`)}
        </Button>
      </FormActions>
    </Form>
  )
}
