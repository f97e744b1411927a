import { z } from 'zod'
import { Founder, InstitutionKind } from '#foundation/institutions/contract/institutions.ts'
import { Post } from '#foundation/staff/contract/posts.ts'
import { SameChild } from './import-doubts.ts'
import { ImportField } from './import-kind.ts'

const text = z.string().max(200)

/** How a file is to be read. Suggested after the upload, changed by the reader, kept with the import. */
export const ImportSettings = z.strictObject({
  /** Sheet of a workbook; null in a text file. */
  sheet: text.nullable(),
  /** Row with the headings. */
  headerLine: z.int().min(1).max(1000),
  /** Column (from 0) of each field. */
  columns: z.partialRecord(ImportField, z.int().min(0).max(16_383)),
  /** What the file's words for absences mean; `present` rows are left out. */
  absenceKinds: z.record(text, z.enum(['unexcused', 'excused', 'unknown', 'present'])),
  /** What the file's words for remarks about behaviour mean; `skip` rows are left out. Settings from before there were any have none. */
  behaviourKinds: z.record(text, z.enum(['praise', 'reprimand', 'incident', 'skip'])).default({}),
  /** What the file's words for posts mean; `skip` rows are left out. Settings from before there were any have none. */
  posts: z.record(text, z.union([Post, z.literal('skip')])).default({}),
  /** What the file's words for kinds of institutions mean; `skip` rows are left out. Settings from before there were any have none. */
  institutionKinds: z.record(text, z.union([InstitutionKind, z.literal('skip')])).default({}),
  /** Who the founders of the file are, where their words do not say it. */
  founders: z.record(text, Founder).default({}),
  /** Names of classes that the school writes differently: a class, or `new` to make one. */
  classes: z.record(text, z.union([z.uuid(), z.literal('new')])),
  /** Names of subjects that are not in the list: a code, or `skip` to leave their rows out. */
  subjects: z.record(text, text),
  /** Day on which changes of a class list or staff list take effect that have no day of their own. */
  effectiveOn: z.iso.date(),
  /** Pupils who are no longer in the file and have left; of a staff list, posts that have ended; of a list of institutions, those that no longer work. */
  leavers: z.array(z.uuid()).max(5000),
  /** Answers to doubtful rows. Settings from before there were any have none. */
  sameChild: SameChild.default({}),
  /** Import the rest without the rows that have errors. Settings from before there was the choice refuse such a file. */
  leaveOutFaulty: z.boolean().default(false),
})
export type ImportSettings = z.infer<typeof ImportSettings>

/** What is known of the file from looking at it. */
export const FileFormat = z.object({
  /** `oneroster`: an archive of tables by the OneRoster 1.2 CSV standard. */
  kind: z.enum(['csv', 'xlsx', 'oneroster']),
  encoding: z.enum(['utf-8', 'windows-1257', 'utf-16le']).nullable(),
  delimiter: z.string().nullable(),
  /** Sheets of a workbook; files of a OneRoster package. */
  sheets: z.array(z.string()),
})
export type FileFormat = z.infer<typeof FileFormat>
