import { Button } from '@mantine/core'
import { useState } from 'react'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  listUnenrolled,
  readUnenrolled,
  recordUnenrolled,
  UnenrolledAction,
  type UnenrolledView,
} from '../contract/unenrolled.ts'
import { UnenrolledStatus } from '../contract/unenrolled-row.ts'
import { actionKinds, statuses } from '../domain/statuses.ts'
import { CHECK_WITHIN_DAYS } from '../domain/update-clock.ts'
import classes from './Unenrolled.module.css'

/** What is known now and what was done; sent, it is the next line of the history. */
export function RecordCard({ entry }: { entry: UnenrolledView }) {
  const { t, locale } = useI18n()
  const { today } = useSession()
  const [draft, setDraft] = useState(() => draftOf(entry))
  const record = useApiCommand(recordUnenrolled, {
    refreshes: [readUnenrolled.route, listUnenrolled.route],
    onDone: () => showDone(t('unenrolled.entry.saved')),
  })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const send = () =>
    record.mutate({
      params: { entryId: entry.id },
      input: { ...draft, version: entry.version, nextCheckOn: draft.nextCheckOn || null },
    })
  const offered = statuses.filter((status) => status !== 'enrolled' || entry.pupilId === null)
  return (
    <Card title={t('unenrolled.entry.recordTitle')}>
      <Form error={record.error} onSubmit={send}>
        <div className={classes.fields}>
          <SelectField
            name="status"
            label={t('unenrolled.entry.status')}
            allowDeselect={false}
            value={draft.status}
            data={offered.map((value) => ({ value, label: t(`unenrolled.status.${value}`) }))}
            onChange={(status) => change({ status: UnenrolledStatus.catch(draft.status).parse(status) })}
            comboboxProps={{ withinPortal: false }}
          />
          <FilterSelect
            name="action"
            label={t('unenrolled.entry.action')}
            any={t('unenrolled.entry.noAction')}
            value={draft.action ?? undefined}
            data={actionKinds.map((value) => ({ value, label: t(`unenrolled.action.${value}`) }))}
            onPick={(action) => change({ action: UnenrolledAction.nullable().parse(action ?? null) })}
          />
        </div>
        <FilterSelect
          name="cause"
          label={t('unenrolled.entry.cause')}
          any={t('unenrolled.entry.noCause')}
          value={draft.cause ?? undefined}
          data={entry.causeChoices.map(({ code, nameLv, nameEn }) => ({
            value: code,
            label: locale === 'lv' ? nameLv : nameEn,
          }))}
          onPick={(cause) => change({ cause: cause ?? null })}
        />
        <p className={classes.quiet}>{t('unenrolled.entry.causeNote')}</p>
        <TextAreaField
          name="words"
          label={t('unenrolled.entry.words')}
          maxLength={2000}
          value={draft.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <DateField
          name="nextCheckOn"
          label={t('unenrolled.entry.nextCheckOn')}
          min={today}
          max={plusDays(today, CHECK_WITHIN_DAYS)}
          value={draft.nextCheckOn}
          onChange={(nextCheckOn) => change({ nextCheckOn })}
        />
        <FormActions>
          <Button type="submit" loading={record.isPending}>
            {t('unenrolled.entry.submit')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}

type Draft = Pick<UnenrolledView['history'][number], 'status' | 'cause' | 'action' | 'words'> & {
  readonly nextCheckOn: string
}

function draftOf(entry: UnenrolledView): Draft {
  return { status: entry.status, cause: entry.cause, action: null, words: '', nextCheckOn: '' }
}
