import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict, refuse } from '#platform/errors/app-error.ts'
import { saveDutyCauses as contract } from '../contract/duty-commands.ts'
import { missingParts } from '../domain/missing-parts.ts'
import { CAUSES_EDITION, listKnownCauses } from './cause-reads.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { type LockedDuty, saveCauses } from './duty-store.ts'
import { canRecordDuty } from './policies.ts'
import { requireDuty } from './require-duty.ts'

/** Saves the causes while they are chosen. A save from an older version is a conflict, which the page lets compare. */
export const saveDutyCauses = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.causes-saved',
  handler: async ({ trx, actor, params, input, services, note }) => {
    const duty = await requireDuty(trx, params.dutyId)
    if (input.version !== duty.causesVersion)
      throw conflict('duties.changed-meanwhile', { data: presentCauses(duty) })
    const codes = [...new Set(input.value.codes)]
    const known = await listKnownCauses(trx, codes)
    const stranger = codes.find((code) => !known.includes(code))
    if (stranger !== undefined) throw refuse('duties.cause-unknown', { params: { code: stranger } })
    const causes = {
      codes,
      unknown: input.value.unknown,
      note: input.value.note,
      version: duty.causesVersion + 1,
    }
    requireStillComplete(duty, causes)
    const at = services.clock.now()
    await saveCauses(trx, duty.id, { ...causes, edition: CAUSES_EDITION }, { by: actor.personId, at })
    note({ dutyId: duty.id, causes: codes, unknown: causes.unknown, version: causes.version })
    return { version: causes.version, savedAt: at.toISOString() }
  },
})

/** What a finished duty rests on may be corrected, not emptied. */
function requireStillComplete(
  duty: LockedDuty,
  causes: { readonly codes: readonly string[]; readonly unknown: boolean; readonly note: string },
): void {
  if (duty.doneOn === null) return
  const missing = missingParts({
    ...duty,
    causes: causes.codes,
    causesUnknown: causes.unknown,
    causesNote: causes.note,
  })
  if (missing.includes('causes')) throw refuse('duties.already-done')
}

function presentCauses(duty: LockedDuty) {
  return {
    value: { codes: [...duty.causes], unknown: duty.causesUnknown, note: duty.causesNote },
    version: duty.causesVersion,
  }
}
