import type { z } from 'zod'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { listReceivers } from '../contract/flag.ts'

export type Receiver = z.infer<typeof listReceivers.output>['people'][number]

interface ReceiverFieldProps {
  pupilId: PupilId
  value: Receiver | null
  onChange: (receiver: Receiver | null) => void
}

/** The colleague to whom the pupil is passed on; none: somebody outside the school, told in words. */
export function ReceiverField({ pupilId, value, onChange }: ReceiverFieldProps) {
  const t = useT()
  const f = useFormat()
  const { people } = useApiQuery(listReceivers, { params: { pupilId } })
  return (
    <SelectField
      name="referredTo"
      label={t('risk.answer.receiver')}
      description={t('risk.answer.receiverHint')}
      placeholder={t('risk.answer.nobodyHere')}
      nothingFoundMessage={t('risk.answer.noReceiver')}
      searchable
      clearable
      value={value?.id ?? null}
      onChange={(id) => onChange(people.find((person) => person.id === id) ?? null)}
      data={people.map((person) => ({ value: String(person.id), label: f.name(person) }))}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
