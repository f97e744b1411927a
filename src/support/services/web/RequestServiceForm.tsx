import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { isDay } from '#platform/calendar/plain-days.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { ServiceId } from '../contract/ids.ts'
import { RequestedService, requestService } from '../contract/service.ts'
import { listServiceKinds, type ServiceKindHead } from '../contract/service-kinds.ts'
import { MOST_OF } from '../domain/amounts.ts'
import { EligibilityRules } from './EligibilityRules.tsx'
import { KindField } from './KindField.tsx'
import { PlanOfService } from './PlanOfService.tsx'
import { pupilPath } from './paths.ts'
import classes from './Services.module.css'
import { useServiceCommand } from './use-service-command.ts'

/** The request; what the register says to each rule is shown as soon as the kind and the period are there. */
export function RequestServiceForm({ pupilId }: { pupilId: PupilId }) {
  const t = useT()
  const navigate = useNavigate()
  const { today } = useSession()
  const { families, kinds } = useApiQuery(listServiceKinds, {})
  const [serviceId] = useState(() => ServiceId.parse(newId()))
  const [kindCode, setKindCode] = useState<string | null>(null)
  const [subject, setSubject] = useState('')
  const [startsOn, setStartsOn] = useState(today)
  const [endsOn, setEndsOn] = useState('')
  const [amount, setAmount] = useState(Number.NaN)
  const [planId, setPlanId] = useState<string | null>(null)
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({})
  const [confirmedOn, setConfirmedOn] = useState(today)
  const kind = kinds.find(({ code }) => code === kindCode)
  const send = useServiceCommand(requestService, pupilId, {
    onDone: () => {
      showDone(t('services.request.done'))
      void navigate({ to: pupilPath(pupilId) })
    },
  })
  const given = RequestedService.safeParse({
    kindCode,
    subject: kind?.requiresSubject === true ? subject : null,
    startsOn,
    endsOn,
    amount,
    planId,
    answers: Object.entries(answers).map(([question, holds]) => ({ question, holds, confirmedOn })),
  })
  const submit = () => {
    if (given.success) send.mutate({ params: { pupilId, serviceId }, input: given.data })
  }
  return (
    <Form error={send.error} onSubmit={submit}>
      <KindField
        families={families}
        kinds={kinds}
        value={kindCode}
        onChange={(code) => {
          setKindCode(code)
          setAmount(usualAmount(kinds.find((one) => one.code === code)))
          setAnswers({})
        }}
      />
      {kind?.requiresSubject === true ? (
        <TextField
          name="subject"
          label={t('services.request.subject')}
          maxLength={100}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
      ) : null}
      <div className={classes.fields}>
        <DateField
          name="startsOn"
          label={t('services.request.startsOn')}
          value={startsOn}
          onChange={setStartsOn}
        />
        <DateField name="endsOn" label={t('services.request.endsOn')} value={endsOn} onChange={setEndsOn} />
        {kind === undefined ? null : (
          <AmountField
            key={kind.code}
            name="amount"
            label={t(`services.units.${kind.amountUnit}`)}
            value={amount}
            onChange={setAmount}
            min={kind.amountUnit === 'items' ? 1 : 0.5}
            max={MOST_OF[kind.amountUnit]}
            decimals={kind.amountUnit === 'items' ? 0 : 2}
          />
        )}
      </div>
      <PlanOfService pupilId={pupilId} value={planId} onChange={setPlanId} />
      {kind !== undefined && isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn ? (
        <Suspense fallback={null}>
          <EligibilityRules
            asked={{ pupilId, kindCode: kind.code, startsOn, endsOn }}
            answers={answers}
            onAnswer={(question, holds) => setAnswers((before) => ({ ...before, [question]: holds }))}
            confirmedOn={confirmedOn}
            onConfirmedOn={setConfirmedOn}
          />
        </Suspense>
      ) : null}
      <FormActions>
        <Button type="submit" disabled={!given.success} loading={send.isPending}>
          {t('services.request.send')}
        </Button>
      </FormActions>
    </Form>
  )
}

/** One hour a week or one item; what a month costs nobody can guess. */
function usualAmount(kind: ServiceKindHead | undefined): number {
  return kind === undefined || kind.amountUnit === 'eur_month' ? Number.NaN : 1
}
