import { z } from 'zod'
import { endpoint, type Incoming } from '#foundation/endpoint/index.ts'
import { findSchoolYear } from '#foundation/institutions/index.ts'
import { listRoster } from '#foundation/people/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { FileFault } from '#platform/files/file-fault.ts'
import { type Inspection, inspectFile } from '#platform/files/file-inspection.ts'
import { newId } from '#platform/ids/ids.ts'
import { type ImportKind, MAX_FILE_BYTES } from '../contract/import-kind.ts'
import type { FileFormat } from '../contract/import-settings.ts'
import { uploadFile as contract } from '../contract/imports.ts'
import { quotable } from '../domain/cell-guards.ts'
import { isPossible } from '../domain/import-steps.ts'
import { refusalOfFile } from './file-problems.ts'
import {
  findImportPlace,
  findLastSettings,
  findSameReading,
  getImportForUpdate,
  type StoredImport,
} from './import-reads.ts'
import { updateUploaded } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { forgetProblem } from './job-store.ts'
import { formatOf, suggestReading } from './look-at-file.ts'
import { canRunImport } from './policies.ts'
import { uploadsOf } from './uploads.ts'

const Received = z.object({ fileId: z.string(), inspection: z.custom<Inspection>() })

/**
 * Takes in the file as it comes, sealed, looking at its first and every byte on the way; then suggests how to read it.
 * A file that is too large is refused by its announced size, or when the counted bytes pass the limit.
 */
export const uploadFile = endpoint({
  ...contract,
  input: Received,
  access: canRunImport,
  audit: 'imports.file-uploaded',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  receive: takeIn,
  handler: async (context) => {
    const { trx, params, query, input, services, note } = context
    const uploads = uploadsOf(services)
    try {
      const imported = await getImportForUpdate(trx, params.importId)
      if (!isPossible('upload', imported)) throw refuse('imports.wrong-step')
      const source = await uploads.open(input.fileId)
      if (source === undefined) throw refuse('imports.file-gone')
      const format = await formatOf(source, input.inspection.content)
      if (format.kind === 'oneroster' && imported.kind === 'institutions')
        throw refuse('imports.roster-school')
      const kind = kindOf(format.kind, imported.kind)
      const about = {
        kind,
        effectiveOn:
          kind === 'staff' || kind === 'institutions'
            ? context.today
            : await firstDay(trx, imported, context.today),
        last: await findLastSettings(trx, { ...imported, kind }),
        answered: imported.settings?.sameChild ?? {},
        findSame: (headings: Buffer) => findSameReading(trx, { ...imported, kind }, headings),
      }
      const reading = await suggestReading(source, format, about)
      const { bytes, sha256 } = input.inspection
      const file = { kind, fileId: input.fileId, name: quotable(query.name), bytes, sha256, format }
      await updateUploaded(trx, params.importId, file, { reading, at: services.clock.now() })
      await forgetProblem(trx, params.importId)
      note({ importId: params.importId, bytes, format: format.kind })
      const view = await getImportView(context, params.importId)
      if (imported.fileId !== null) await uploads.remove(imported.fileId)
      return view
    } catch (error) {
      await uploads.remove(input.fileId)
      throw error instanceof FileFault ? refusalOfFile(error) : error
    }
  },
})

/** A package has the pupils and the people who teach: what is read of it was said, else its pupils are. */
function kindOf(format: FileFormat['kind'], chosen: ImportKind): ImportKind {
  return format === 'oneroster' && chosen !== 'staff' ? 'class_list' : chosen
}

async function takeIn({ body, announcedBytes, services }: Incoming): Promise<z.input<typeof Received>> {
  const fileId = newId()
  const uploads = uploadsOf(services)
  const inspector = inspectFile()
  try {
    if ((announcedBytes ?? 0) > MAX_FILE_BYTES) throw new FileFault('too-large')
    await uploads.write(fileId, body, { maxBytes: MAX_FILE_BYTES, see: inspector.see })
    return { fileId, inspection: inspector.conclude() }
  } catch (error) {
    await uploads.remove(fileId)
    throw error instanceof FileFault ? refusalOfFile(error) : error
  }
}

/** The first list of a school tells where pupils are since the first day of the year; later ones tell changes of today. */
async function firstDay(trx: Trx, imported: StoredImport, today: string): Promise<string> {
  const year = await findSchoolYear(trx, imported.schoolYear)
  if (year === undefined) return today
  const roster = await listRoster(trx, imported.institutionId, year.startsOn)
  return roster.length === 0 ? year.startsOn : today
}
