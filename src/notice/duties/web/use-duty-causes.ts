import { useQueryClient } from '@tanstack/react-query'
import { callApi } from '#web/api/api-client.ts'
import { type Autosave, useAutosave } from '#web/autosave/use-autosave.ts'
import type { DutyView } from '../contract/duty.ts'
import { readDuty, saveDutyCauses } from '../contract/duty-commands.ts'
import { missingParts } from '../domain/missing-parts.ts'

export type CausesValue = {
  readonly codes: string[]
  readonly unknown: boolean
  readonly note: string
}

/** The causes, which save themselves; what is still missing follows at once. */
export function useDutyCauses(duty: DutyView): Autosave<CausesValue> {
  const client = useQueryClient()
  const { codes, unknown, note, version } = duty.causes
  return useAutosave<CausesValue>({
    key: `duty:${duty.id}:causes`,
    value: { codes, unknown, note },
    version,
    save: async (value, known) => {
      const request = { params: { dutyId: duty.id }, input: { value, version: known } }
      const done = await callApi(saveDutyCauses, request, { whenSignedOut: 'stay' })
      client.setQueriesData<DutyView>({ queryKey: [readDuty.route] }, (held) =>
        held?.id === duty.id ? withCauses(held, value, done.version) : held,
      )
      return done
    },
  })
}

function withCauses(duty: DutyView, value: CausesValue, version: number): DutyView {
  const missing = missingParts({
    causes: value.codes,
    causesUnknown: value.unknown,
    causesNote: value.note,
    actions: duty.actions.length,
    viisOn: duty.viis?.onDate ?? null,
  })
  return { ...duty, causes: { ...duty.causes, ...value, version }, missing: [...missing] }
}
