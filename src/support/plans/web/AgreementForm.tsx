import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { PlanAgreementId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { AgreementGiven, recordAgreement } from '../contract/plan-agreement.ts'
import { AgreementAnswer, AgreementMeans } from '../contract/plan-words.ts'
import { usePlanCommand } from './use-plan-command.ts'

const PUPIL = 'pupil'
const SOMEONE = 'someone'

/** Who answered what, how and when, with their words; a refusal needs its reason, nobody reached what was tried. */
export function AgreementForm({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useT()
  const f = useFormat()
  const { today } = useSession()
  const [id] = useState(() => PlanAgreementId.parse(newId()))
  const [who, setWho] = useState<string | null>(null)
  const [answer, setAnswer] = useState<AgreementAnswer | null>(null)
  const [means, setMeans] = useState<AgreementMeans | null>(null)
  const [toldOn, setToldOn] = useState(today)
  const [words, setWords] = useState('')
  const record = usePlanCommand(recordAgreement, {
    onDone: () => {
      showDone(t('plans.agreement.done'))
      onClose()
    },
  })
  const given = AgreementGiven.safeParse({
    party: who === null || who === PUPIL ? 'pupil' : 'guardian',
    guardianId: who === null || who === PUPIL || who === SOMEONE ? null : who,
    answer,
    means: answer === 'not_reached' ? null : means,
    toldOn,
    words,
  })
  const isWhole = who !== null && given.success
  const send = () => {
    if (isWhole) record.mutate({ params: { planId: plan.id, agreementId: id }, input: given.data })
  }
  const parties = [
    { value: PUPIL, label: `${t('plans.agreement.pupil')}: ${f.name(plan.pupil)}` },
    ...plan.guardians.map((one) => ({
      value: one.id,
      label: `${f.name(one)}, ${t(`people.pupil.relations.${one.relation}`)}`,
    })),
    { value: SOMEONE, label: t('plans.agreement.someone') },
  ]
  return (
    <Form error={record.error} onSubmit={send}>
      <SelectField
        name="who"
        label={t('plans.agreement.who')}
        data={parties}
        value={who}
        onChange={setWho}
        allowDeselect={false}
      />
      <ChoiceField
        name="answer"
        label={t('plans.agreement.answer')}
        value={answer}
        onChange={setAnswer}
        choices={AgreementAnswer.options.map((value) => ({
          value,
          label: t(`plans.agreement.answers.${value}`),
        }))}
      />
      {answer === null || answer === 'not_reached' ? null : (
        <ChoiceField
          name="means"
          label={t('plans.agreement.means')}
          value={means}
          onChange={setMeans}
          choices={AgreementMeans.options.map((value) => ({
            value,
            label: t(`plans.agreement.meansOf.${value}`),
          }))}
        />
      )}
      <DateField
        name="toldOn"
        label={t(answer === 'not_reached' ? 'plans.agreement.toldOnTry' : 'plans.agreement.toldOn')}
        max={today}
        value={toldOn}
        onChange={setToldOn}
      />
      <TextAreaField
        name="words"
        label={t(`plans.agreement.words.${answer ?? 'acknowledged'}`)}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={!isWhole} loading={record.isPending}>
          {t('plans.agreement.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('plans.agreement.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
