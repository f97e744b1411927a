import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { ImportEffect } from './import-effects.ts'
import { ImportJob } from './import-job.ts'
import { ImportKind, ImportStatus } from './import-kind.ts'
import { ImportReport, Problem } from './import-report.ts'
import { FileFormat, ImportSettings } from './import-settings.ts'

export const ImportId = idOf('import')
export type ImportId = z.infer<typeof ImportId>

const Who = z.object({ givenName: z.string(), familyName: z.string() }).nullable()

export const ImportRow = z.object({
  id: ImportId,
  institutionId: z.uuid(),
  institutionName: z.string(),
  kind: ImportKind,
  schoolYear: z.string(),
  status: ImportStatus,
  fileName: z.string().nullable(),
  fileBytes: z.int().nullable(),
  createdBy: Who,
  createdAt: z.iso.datetime(),
  committedBy: Who,
  committedAt: z.iso.datetime().nullable(),
  undoneAt: z.iso.datetime().nullable(),
  /** Short figures of the report, for the list. */
  summary: ImportReport.pick({
    rows: true,
    period: true,
    counts: true,
    errors: true,
    warnings: true,
    leftOut: true,
  }).nullable(),
  /** The job that waits or runs, or the last one when it failed. */
  job: ImportJob.nullable(),
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportView = ImportRow.extend({
  format: FileFormat.nullable(),
  settings: ImportSettings.nullable(),
  /** Set when the choices were first those of an earlier import with the same headings. */
  suggestion: z.object({ importedAt: z.iso.datetime(), own: ImportSettings }).nullable(),
  /** First rows of the file as they are, with personal codes made unreadable; null when the file is gone. */
  preview: z
    .object({
      headers: z.array(z.string()),
      rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    })
    .nullable(),
  report: ImportReport.nullable(),
  /** Names behind `missingPupilIds`. */
  missingPupils: z.array(
    z.object({
      id: z.uuid(),
      givenName: z.string(),
      familyName: z.string(),
      className: z.string().nullable(),
    }),
  ),
  /** Posts behind `missingPostIds`. */
  missingPosts: z.array(
    z.object({
      id: z.uuid(),
      givenName: z.string(),
      familyName: z.string(),
      post: z.string(),
      className: z.string().nullable(),
    }),
  ),
  /** Institutions behind `missingInstitutionIds`. */
  missingInstitutions: z.array(z.object({ id: z.uuid(), name: z.string(), municipality: z.string() })),
  /** Pupils behind the doubts of the report, as far as the reader may see them. */
  doubtPupils: z.array(
    z.object({
      id: z.uuid(),
      givenName: z.string(),
      familyName: z.string(),
      bornOn: z.iso.date(),
      className: z.string().nullable(),
    }),
  ),
  choices: z.object({
    classes: z.array(z.object({ id: z.uuid(), name: z.string() })),
    subjects: z.array(z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string() })),
  }),
  can: z.object({
    upload: z.boolean(),
    check: z.boolean(),
    commit: z.boolean(),
    undo: z.boolean(),
    discard: z.boolean(),
  }),
})
export type ImportView = z.infer<typeof ImportView>

/** What has to go first before an import can be undone: beside the refusal, as its data. */
export const UndoBlockers = z.object({
  imports: z.array(
    z.object({ id: ImportId, kind: ImportKind, fileName: z.string(), committedAt: z.iso.datetime() }),
  ),
})
export type UndoBlockers = z.infer<typeof UndoBlockers>

const params = z.strictObject({ importId: ImportId })

export const listImports = apiRoute({
  route: 'GET /imports',
  query: z.strictObject({ after: ImportId.optional() }),
  output: z.object({
    rows: z.array(ImportRow),
    next: ImportId.nullable(),
    /** Institutions where the reader may start an import, with what may be brought there, and the school years that it may be for. */
    institutions: z.array(z.object({ id: z.uuid(), name: z.string(), kinds: z.array(ImportKind) })),
    schoolYears: z.array(z.string()),
  }),
})

export const createImport = apiRoute({
  route: 'POST /institutions/:institutionId/imports',
  params: z.strictObject({ institutionId: z.uuid() }),
  /** The id comes from the page, so that a request sent twice makes one import. */
  input: z.strictObject({ id: ImportId, kind: ImportKind, schoolYear: z.string().max(10) }),
  output: ImportView,
})

export const readImport = apiRoute({ route: 'GET /imports/:importId', params, output: ImportView })

/** How far the job is: asked again and again while it runs. */
export const readProgress = apiRoute({
  route: 'GET /imports/:importId/job',
  params,
  output: z.object({ job: ImportJob.nullable() }),
})

/** The rows with problems, as they are in the file, with what is wrong with each. */
export const listProblemRows = apiRoute({
  route: 'GET /imports/:importId/problem-rows',
  params,
  output: z.object({
    headings: z.array(z.string()),
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()), problems: z.array(Problem) })),
    /** Problems of the file as a whole. */
    ofFile: z.array(Problem),
    /** How many more problems there are than were kept. */
    beyond: z.int(),
  }),
})

/**
 * Pupils of a class list and people of a staff list who do not stay as they were, absences and marks that are corrected: what
 * would become, or has become of each.
 */
export const listEffects = apiRoute({
  route: 'GET /imports/:importId/effects',
  params,
  output: z.object({ rows: z.array(ImportEffect) }),
})

/** The file itself is the body (`application/octet-stream`), so that it can be taken in as it comes. */
export const uploadFile = apiRoute({
  route: 'PUT /imports/:importId/file',
  params,
  query: z.strictObject({ name: z.string().min(1).max(200) }),
  output: ImportView,
})

/** The file that was sent is of another kind than was said. */
export const changeKind = apiRoute({
  route: 'PUT /imports/:importId/kind',
  params,
  input: z.strictObject({ kind: ImportKind }),
  output: ImportView,
})

/** Check, commit and undo begin a job and answer at once. */
export const checkImport = apiRoute({
  route: 'POST /imports/:importId/check',
  params,
  input: z.strictObject({ settings: ImportSettings }),
  output: ImportView,
})

export const commitImport = apiRoute({ route: 'POST /imports/:importId/commit', params, output: ImportView })
export const undoImport = apiRoute({ route: 'POST /imports/:importId/undo', params, output: ImportView })
export const discardImport = apiRoute({
  route: 'POST /imports/:importId/discard',
  params,
  output: ImportView,
})
