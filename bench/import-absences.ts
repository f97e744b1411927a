import { askFor } from '#notice/imports/testing/bring-file.ts'
import { newId } from '#platform/ids/ids.ts'
import { type Client, clientOf } from '#tests/support/client.ts'
import { type AbsenceRows, absencesOf, ROWS_OF_PUPIL_AND_DAY, schoolDays } from './absence-rows.ts'
import { copyBare, dropBareTable, emptyBareTable, makeBareTable, vacuumAbsences } from './bare-copy-store.ts'
import type { BenchHouse } from './bench-house.ts'
import { compare, type Measurement, timed } from './measurement.ts'
import { benchPerson } from './people-store.ts'
import { pupilsOfLargestSchools } from './school-reads.ts'

const LIMIT = 2

/**
 * Absences through the importer: reading the sealed file, finding pupils, writing rows, refreshing summaries and flags,
 * journal and commit. Against COPY of the same rows into an empty table that is made alike, with their sums.
 */
export async function measureImport(
  house: BenchHouse,
  options: { readonly rows: number; readonly rounds: number },
): Promise<Measurement> {
  const files = await filesOf(house, options.rows)
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const clerk = await benchPerson(
    house.owner,
    'records_clerk',
    'institution',
    files.map((file) => file.institutionId),
  )
  const browser = await clientOf(house.app, house.services, clerk.personId)
  await makeBareTable(house.ownerPool)
  const measurement = await compare({
    name: `${rows} absences of ${files.length} schools imported`,
    limit: LIMIT,
    rounds: options.rounds,
    product: () => importAll(house, browser, files),
    floor: () => copyAll(house, files),
  })
  await dropBareTable(house.ownerPool)
  return measurement
}

async function filesOf({ owner, today }: BenchHouse, rows: number): Promise<readonly AbsenceRows[]> {
  const perPupil = schoolDays(today).length * ROWS_OF_PUPIL_AND_DAY
  const schools = await pupilsOfLargestSchools(owner, Math.ceil(rows / perPupil))
  return [...schools].map(([institutionId, pupils]) => absencesOf(institutionId, pupils, today))
}

async function copyAll({ ownerPool }: BenchHouse, files: readonly AbsenceRows[]): Promise<number> {
  let total = 0
  for (const file of files) total += (await timed(() => copyBare(ownerPool, file.copy))).milliseconds
  await emptyBareTable(ownerPool)
  return total
}

/** Only the commits are measured; uploading, the dry run and undoing are not. */
async function importAll(house: BenchHouse, browser: Client, files: readonly AbsenceRows[]): Promise<number> {
  let total = 0
  for (const file of files) {
    const id = await checkedImport(browser, file)
    const { result, milliseconds } = await timed(() => askFor(browser, id, 'commit'))
    requireStatus('committed', result.body)
    total += milliseconds
    requireStatus('undone', (await askFor(browser, id, 'undo')).body)
  }
  await vacuumAbsences(house.ownerPool)
  return total
}

async function checkedImport(browser: Client, file: AbsenceRows): Promise<string> {
  const id = newId()
  const { institutionId } = file
  await browser.post(`/institutions/${institutionId}/imports`, {
    id,
    kind: 'absences',
    schoolYear: '2026/27',
  })
  const uploaded = await browser.put(`/imports/${id}/file?name=kavejumi.csv`, file.file)
  const checked = await askFor(browser, id, 'check', { settings: uploaded.body.settings })
  requireStatus('checked', checked.body)
  return id
}

function requireStatus(wanted: string, body: { status?: string; report?: { problems?: unknown[] } }): void {
  if (body.status === wanted) return
  const problems = JSON.stringify(body.report?.problems?.slice(0, 3) ?? body)
  throw new Error(`The import should be ${wanted}: ${problems}`)
}
