import { z } from 'zod'
import { MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { ClassListAge } from '#foundation/people/contract/class-lists.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { Count } from '#platform/numbers/suppression.ts'
import { actionKinds, changeKinds } from '../domain/statuses.ts'
import { EntryId, UnenrolledRow, UnenrolledStatus } from './unenrolled-row.ts'

export const UnenrolledAction = z.enum(actionKinds)

const Choice = z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string() })

export const UnenrolledView = UnenrolledRow.extend({
  version: z.int(),
  cause: z.string().nullable(),
  pupilId: PupilId.nullable(),
  municipalityName: z.string(),
  knownFrom: z.string(),
  sourceLv: z.string(),
  sourceEn: z.string(),
  history: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(changeKinds),
      status: UnenrolledStatus,
      cause: z.string().nullable(),
      action: UnenrolledAction.nullable(),
      words: z.string(),
      nextCheckOn: z.iso.date().nullable(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  causeChoices: z.array(Choice),
})
export type UnenrolledView = z.infer<typeof UnenrolledView>

const Path = z.strictObject({ entryId: EntryId })

export const listUnenrolled = apiRoute({
  route: 'GET /unenrolled',
  query: z.strictObject({
    status: UnenrolledStatus.optional(),
    /** Only those about whom nobody has recorded anything in time. */
    silent: z.literal('yes').optional(),
    /** Only those whose next check is late. */
    checkLate: z.literal('yes').optional(),
    /** Those whose entry has ended. */
    closed: z.literal('yes').optional(),
    after: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d~[0-9a-f-]{36}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    rows: z.array(UnenrolledRow),
    next: z.string().nullable(),
    /** Of the schools of the reader's municipalities; only with the first page. */
    classLists: ClassListAge.nullable(),
  }),
})
export type UnenrolledQuery = z.output<typeof listUnenrolled.query>

export const readUnenrolled = apiRoute({
  route: 'GET /unenrolled/:entryId',
  params: Path,
  output: UnenrolledView,
})

/** What is known now and what was done: the next line of the history. */
export const recordUnenrolled = apiRoute({
  route: 'POST /unenrolled/:entryId/records',
  params: Path,
  input: z.strictObject({
    version: z.int().min(0),
    status: UnenrolledStatus,
    cause: z.string().max(60).nullable(),
    action: UnenrolledAction.nullable(),
    words: z.string().trim().max(2000),
    nextCheckOn: z.iso.date().nullable(),
  }),
  output: UnenrolledView,
})

/** A child whom Pamani does not know. The browser makes the id: sent twice, it is one entry. */
export const addUnenrolled = apiRoute({
  route: 'PUT /municipalities/:municipalityId/unenrolled/:entryId',
  params: z.strictObject({ municipalityId: MunicipalityId, entryId: EntryId }),
  input: z.strictObject({
    givenName: z.string().trim().min(1).max(80),
    familyName: z.string().trim().min(1).max(80),
    bornOn: z.iso.date(),
    knownFrom: z.string().trim().min(3).max(500),
  }),
  output: UnenrolledView,
})

/** The municipalities to whose register the reader adds children. */
export const listUnenrolledPlaces = apiRoute({
  route: 'GET /unenrolled-places',
  output: z.object({ municipalities: z.array(z.object({ id: MunicipalityId, name: z.string() })) }),
})

/** Figures of fewer than five children are hidden, and those by which they could be told. */
const Figures = z.object({ open: Count, onTime: Count, silent: Count })

export const UnenrolledCounts = z.object({
  asOf: z.iso.datetime(),
  /** Every municipality: those with children first, by name. */
  rows: z.array(
    Figures.extend({
      id: z.uuid(),
      name: z.string(),
      /** `none`: no child is on its list; `no-news`: there are some, and nothing is recorded in time about any. */
      reports: z.enum(['none', 'no-news', 'some']),
    }),
  ),
  total: Figures,
  /**
   * Open entries by cause; code null: none is recorded. Those of fewer than five children are not told one by one. None at all
   * where the total is hidden.
   */
  causes: z.array(
    z.object({ code: z.string().nullable(), nameLv: z.string(), nameEn: z.string(), count: z.int() }),
  ),
  /** Open entries with causes that fewer than five children have each. */
  fewCauses: z.int(),
})
export type UnenrolledCounts = z.infer<typeof UnenrolledCounts>

/** Numbers by municipality, without names. */
export const countUnenrolled = apiRoute({ route: 'GET /unenrolled-counts', output: UnenrolledCounts })
