import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { addUnenrolled as contract } from '../contract/unenrolled.ts'
import { isOfCompulsoryAge } from '../domain/compulsory-age.ts'
import { firstDue } from '../domain/update-clock.ts'
import { isEnrolledSomewhere } from './enrolled-reads.ts'
import { insertEntry } from './entry-store.ts'
import { getEntryView } from './entry-view.ts'
import { canWriteUnenrolled } from './policies.ts'
import { getTerms } from './terms-reads.ts'

/** A child of whom the municipality knows from elsewhere. */
export const addUnenrolled = endpoint({
  ...contract,
  access: canWriteUnenrolled,
  audit: 'unenrolled.entry-added',
  handler: async (context) => {
    const { trx, actor, params, input, today, services, note, elevate } = context
    const terms = await getTerms(trx, today)
    if (!isOfCompulsoryAge(input.bornOn, terms, today)) throw refuse('unenrolled.not-of-age')
    const learns = await elevate('a child who learns somewhere is not enrolled nowhere', () =>
      isEnrolledSomewhere(trx, { ...input, today }),
    )
    if (learns) throw refuse('unenrolled.is-enrolled')
    await insertEntry(trx, {
      id: params.entryId,
      municipalityId: params.municipalityId,
      ...input,
      openedOn: today,
      openedAt: services.clock.now(),
      openedBy: actor.personId,
      termsFrom: terms.validFrom,
      dueOn: firstDue(today, terms.dueDay),
    })
    note({ entryId: params.entryId })
    return getEntryView(context, params.entryId)
  },
})
