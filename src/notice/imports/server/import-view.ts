import { sql } from 'kysely'
import { type Actor, grantsFor, type Place, reachCondition } from '#foundation/access/index.ts'
import type { Services } from '#foundation/endpoint/index.ts'
import { listClassesOf, listSchoolYears } from '#foundation/institutions/index.ts'
import { listSubjects } from '#notice/signals/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { FileFault } from '#platform/files/file-fault.ts'
import type { ImportKind } from '../contract/import-kind.ts'
import { ImportReport } from '../contract/import-report.ts'
import { ImportId, ImportRow, type ImportView } from '../contract/imports.ts'
import { type ImportAction, isPossible } from '../domain/import-steps.ts'
import { findCommittedAt, getImport, type StoredImport } from './import-reads.ts'
import { jobOf } from './job-reads.ts'
import { kindsHere } from './kinds-here.ts'
import { previewOf } from './look-at-file.ts'
import { uploadsOf } from './uploads.ts'

const PAGE = 50

function rowsOf(trx: Trx) {
  return trx
    .selectFrom('imports.imports as import')
    .innerJoin('institutions.institutions as institution', 'institution.id', 'import.institution_id')
    .leftJoin('people.persons as creator', 'creator.id', 'import.created_by')
    .leftJoin('people.persons as committer', 'committer.id', 'import.committed_by')
    .leftJoin('imports.jobs as job', 'job.import_id', 'import.id')
    .select([
      'import.id',
      'import.institution_id as institutionId',
      'institution.name as institutionName',
      'import.kind',
      'import.school_year as schoolYear',
      'import.status',
      'import.file_name as fileName',
      'import.file_bytes as fileBytes',
      'creator.given_name as creatorGiven',
      'creator.family_name as creatorFamily',
      'import.created_at as createdAt',
      'committer.given_name as committerGiven',
      'committer.family_name as committerFamily',
      'import.committed_at as committedAt',
      'import.undone_at as undoneAt',
      'import.report',
      'job.step',
      'job.stage',
      'job.rows_read as rowsRead',
      'job.bytes_read as bytesRead',
      'job.ended_at as endedAt',
      'job.problem',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

function toRow(row: Row): ImportRow {
  const who = (givenName: string | null, familyName: string | null) =>
    givenName === null || familyName === null ? null : { givenName, familyName }
  return ImportRow.parse({
    ...row,
    createdBy: who(row.creatorGiven, row.creatorFamily),
    createdAt: row.createdAt.toISOString(),
    committedBy: who(row.committerGiven, row.committerFamily),
    committedAt: row.committedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    summary: row.report,
    job: jobOf(row),
  })
}

/** One page of the imports in the actor's reach, the newest first. */
export async function listImportRows(trx: Trx, actor: Actor, after: string | undefined) {
  const rows = await rowsOf(trx)
    .where(reachCondition(actor, 'import.read', { table: 'import', pupilColumn: 'institution_id' }))
    .where('import.status', '<>', 'created') // no file has come: it was refused, or is on its way
    .where((where) =>
      after === undefined
        ? where.val(true)
        : sql<boolean>`(import.created_at, import.id) < (select last.created_at, last.id from imports.imports last where last.id = ${after})`,
    )
    .orderBy('import.created_at', 'desc')
    .orderBy('import.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const page = rows.slice(0, PAGE).map(toRow)
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}

/** Institutions where the actor may run imports. */
export async function listImportPlaces(
  trx: Trx,
  actor: Actor,
): Promise<{ id: string; name: string; kinds: ImportKind[] }[]> {
  const rows = await trx
    .selectFrom('institutions.institutions as institution')
    .select(['institution.id', 'institution.name'])
    .where('institution.id', 'in', institutionsOf(actor))
    .orderBy('institution.name')
    .execute()
  return rows.map((row) => ({ ...row, kinds: [...kindsHere(actor, row.id)] }))
}

function institutionsOf(actor: Actor): string[] {
  const ids = actor.grants.flatMap((grant) =>
    grant.scopeKind === 'institution' && grant.scopeId !== null ? [grant.scopeId] : [],
  )
  const running = ids.filter((institutionId) => grantsFor(actor, 'import.run', { institutionId }).length > 0)
  return running.length === 0 ? ['00000000-0000-0000-0000-000000000000'] : running
}

/** School years that have begun, the newest first. */
export async function listImportYears(trx: Trx, today: string): Promise<string[]> {
  return (await listSchoolYears(trx, today)).slice(0, 5)
}

type ViewContext = {
  readonly trx: Trx
  readonly actor: Actor
  readonly place: Place
  readonly services: Services
}

/** Everything that the page of one import shows. */
export async function getImportView(
  { trx, actor, place, services }: ViewContext,
  importId: string,
): Promise<ImportView> {
  const imported = await getImport(trx, importId)
  const row = await rowsOf(trx).where('import.id', '=', importId).executeTakeFirst()
  if (row === undefined) throw notFound()
  const runs = grantsFor(actor, 'import.run', place).length > 0
  const shown = toRow(row)
  const standing = { status: imported.status, isBusy: shown.job?.isRunning ?? false }
  const can = (action: ImportAction) => runs && isPossible(action, standing)
  return {
    ...shown,
    id: ImportId.parse(imported.id),
    format: imported.format,
    settings: imported.settings,
    suggestion: await suggestionOf(trx, imported),
    preview: runs ? await preview(services, imported) : null,
    report: imported.report && ImportReport.parse(imported.report),
    missingPupils: await listMissing(trx, imported),
    missingPosts: await listMissingPosts(trx, imported),
    missingInstitutions: await listMissingInstitutions(trx, imported),
    doubtPupils: await listDoubtPupils(trx, imported),
    choices: {
      classes: (await listClassesOf(trx, imported)).map(({ id, name }) => ({ id, name })),
      subjects: [...(await listSubjects(trx))],
    },
    can: {
      upload: can('upload'),
      check: can('check'),
      commit: can('commit'),
      undo: can('undo'),
      discard: can('discard'),
    },
  }
}

/** Choices that were taken over from an earlier import, and what the product itself would suggest instead. */
async function suggestionOf(
  trx: Trx,
  { suggestedFrom, ownSettings: own }: StoredImport,
): Promise<ImportView['suggestion']> {
  if (suggestedFrom === null || own === null) return null
  const importedAt = await findCommittedAt(trx, suggestedFrom)
  return importedAt === undefined ? null : { importedAt: importedAt.toISOString(), own }
}

async function preview(services: Services, imported: StoredImport): Promise<ImportView['preview']> {
  const { fileId, format, settings } = imported
  if (fileId === null || format === null || format.kind === 'oneroster' || settings === null) return null
  const source = await uploadsOf(services).open(fileId)
  if (source === undefined) return null
  try {
    return await previewOf(source, format, settings)
  } catch (error) {
    if (error instanceof FileFault) return null
    throw error
  }
}

async function listMissing(trx: Trx, imported: StoredImport): Promise<ImportView['missingPupils']> {
  const ids = imported.report?.missingPupilIds ?? []
  if (ids.length === 0) return []
  return trx
    .selectFrom('people.pupils as pupil')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.family_name as familyName',
      'class.name as className',
    ])
    .where('pupil.id', 'in', ids)
    .orderBy('class.name')
    .orderBy('pupil.folded_name')
    .execute()
}

/** A class of another school year is told with it. Of a class teacher's post without a class, the classes of the access are told. */
async function listMissingPosts(trx: Trx, imported: StoredImport): Promise<ImportView['missingPosts']> {
  const ids = imported.report?.missingPostIds ?? []
  if (ids.length === 0) return []
  return trx
    .selectFrom('people.staff_posts as post')
    .innerJoin('people.persons as person', 'person.id', 'post.person_id')
    .leftJoin('institutions.classes as class', 'class.id', 'post.class_id')
    .select([
      'post.id',
      'person.given_name as givenName',
      'person.family_name as familyName',
      'post.post',
      sql<
        string | null
      >`coalesce(class.name || case class.school_year when ${imported.schoolYear} then '' else ' (' || class.school_year || ')' end, case post.post when 'class-teacher' then (
        select string_agg(held.class_name, ', ' order by length(held.class_name), held.class_name)
        from access.grants_of_school(post.institution_id) held
        where held.person_id = post.person_id and held.role = 'class_teacher') end)`.as('className'),
    ])
    .where('post.id', 'in', ids)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .execute()
}

async function listMissingInstitutions(
  trx: Trx,
  imported: StoredImport,
): Promise<ImportView['missingInstitutions']> {
  const ids = imported.report?.missingInstitutionIds ?? []
  if (ids.length === 0) return []
  return trx
    .selectFrom('institutions.institutions as institution')
    .innerJoin(
      'institutions.municipalities as municipality',
      'municipality.id',
      'institution.municipality_id',
    )
    .select(['institution.id', 'institution.name', 'municipality.name as municipality'])
    .where('institution.id', 'in', ids)
    .orderBy('municipality.name')
    .orderBy('institution.name')
    .execute()
}

/** Who is meant by the doubts of the report. Row-level security leaves out whom the reader may not see, or no longer. */
async function listDoubtPupils(trx: Trx, imported: StoredImport): Promise<ImportView['doubtPupils']> {
  const doubts = imported.report?.doubts ?? []
  const ids = [...new Set(doubts.flatMap(({ candidates }) => candidates.map(({ pupilId }) => pupilId)))]
  if (ids.length === 0) return []
  return trx
    .selectFrom('people.pupils as pupil')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .select([
      'pupil.id',
      'pupil.given_name as givenName',
      'pupil.family_name as familyName',
      'pupil.born_on as bornOn',
      'class.name as className',
    ])
    .where('pupil.id', 'in', ids)
    .where('pupil.institution_id', '=', imported.institutionId)
    .execute()
}
