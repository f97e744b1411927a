import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { SessionId } from '../contract/ids.ts'
import { listSessions, planSession } from '../contract/session.ts'
import { listSessionNeeds } from '../contract/session-needs.ts'
import { HourFields } from './HourFields.tsx'
import { NeedChoices } from './NeedChoices.tsx'
import { sessionsPath } from './paths.ts'
import classes from './Sessions.module.css'

/** For whom, who gives it, when, and how long each week. */
export function PlanSessionForm({ institutionId }: { institutionId: string }) {
  const { t, f } = useI18n()
  const navigate = useNavigate()
  const { needs, specialists } = useApiQuery(listSessionNeeds, { params: { institutionId } })
  const [sessionId] = useState(() => SessionId.parse(newId()))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [specialistId, setSpecialistId] = useState<string | null>(null)
  const [hour, setHour] = useState({ heldOn: '', startsAt: '', minutes: 40, room: '' })
  const [repeatUntil, setRepeatUntil] = useState('')
  const plan = useApiCommand(planSession, {
    refreshes: [listSessions.route, listSessionNeeds.route],
    onDone: ({ days }) => {
      showDone(t('sessions.plan.done', { count: days.length }))
      void navigate({ to: sessionsPath, search: { week: days[0], whose: 'all' } })
    },
  })
  const given = planSession.input.safeParse({
    ...hour,
    specialistId,
    repeatUntil: repeatUntil === '' ? null : repeatUntil,
    needs: needs.filter(({ id }) => chosen.includes(id)).map(({ from, id }) => ({ from, id })),
  })
  if (needs.length === 0)
    return <EmptyState title={t('sessions.plan.empty')}>{t('sessions.plan.emptyWhy')}</EmptyState>
  return (
    <Form
      error={plan.error}
      onSubmit={() => {
        if (given.success) plan.mutate({ params: { institutionId, sessionId }, input: given.data })
      }}
    >
      <NeedChoices needs={needs} chosen={chosen} onChange={setChosen} />
      <SelectField
        name="specialistId"
        label={t('sessions.plan.specialist')}
        searchable
        value={specialistId}
        onChange={setSpecialistId}
        data={specialists.map((one) => ({ value: String(one.id), label: f.name(one) }))}
        comboboxProps={{ withinPortal: false }}
      />
      <HourFields value={hour} onChange={setHour} />
      <div className={classes.fields}>
        <DateField
          name="repeatUntil"
          label={t('sessions.plan.weekly')}
          value={repeatUntil}
          onChange={setRepeatUntil}
        />
      </div>
      <p className={classes.quiet}>{t('sessions.plan.weeklyHint')}</p>
      {given.success ? null : <p className={classes.quiet}>{t('sessions.plan.missing')}</p>}
      <FormActions>
        <Button type="submit" disabled={!given.success} loading={plan.isPending}>
          {t('sessions.plan.submit')}
        </Button>
      </FormActions>
    </Form>
  )
}
