import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'

export const MergeId = idOf('merge')
export const ApartId = idOf('pair told apart')

/** Pairs that the list shows at once; the rest follow when these are decided. */
export const SHOWN_PAIRS = 20

/** What speaks for one child. */
export const signsFor = [
  'name-same',
  'name-turned',
  'name-near',
  'given-same',
  'born-same',
  'born-near',
  'number-same',
  'class-same',
  'grade-same',
  'left-and-came',
] as const
/** What speaks against it. */
export const signsAgainst = [
  'family-other',
  'born-other',
  'sex-other',
  'number-other',
  'both-present',
] as const

/** Kinds of records that may stand with a pupil; each is counted only for who may read it. */
export const recordKinds = [
  'enrolments',
  'guardians',
  'absences',
  'marks',
  'behaviour',
  'flags',
  'screening',
  'assessments',
  'plans',
  'services',
  'duties',
  'notes',
] as const
export type RecordKind = (typeof recordKinds)[number]

export const DuplicatePupil = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  bornOn: z.iso.date(),
  sex: z.enum(['female', 'male']),
  /** Whether the personal code is known; the code itself is never shown. */
  hasCode: z.boolean(),
  schoolNumber: z.string().nullable(),
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
  declaredMunicipalityName: z.string(),
  /** First day of the first enrolment that the register knows. */
  since: z.iso.date().nullable(),
  counts: z.array(z.object({ kind: z.enum(recordKinds), count: z.int() })),
})
export type DuplicatePupil = z.infer<typeof DuplicatePupil>

export const Pair = z.object({
  /** The pupil who stays comes first: whose personal code is known, else who learns somewhere, else who came first. */
  pupils: z.tuple([DuplicatePupil, DuplicatePupil]),
  for: z.array(z.enum(signsFor)),
  against: z.array(z.enum(signsAgainst)),
})
export type Pair = z.infer<typeof Pair>

/** Whether another birth date or another family name stands against hardly more than the rest of the identity: maybe two children. */
export function isWeakPair({ for: signs, against }: Pick<Pair, 'for' | 'against'>): boolean {
  const isOther = against.includes('born-other') || against.includes('family-other')
  return isOther && !signs.includes('number-same')
}

const PersonName = z.object({ givenName: z.string(), familyName: z.string() })

/** The fields of a record of which one value is chosen when two become one. */
export const chosenFields = [
  'name',
  'bornOn',
  'sex',
  'schoolNumber',
  'declaredMunicipality',
  'place',
] as const
export type ChosenField = (typeof chosenFields)[number]

export const Merge = PersonName.extend({
  id: MergeId,
  /** Who the child is now. */
  pupilId: PupilId,
  by: PersonName.nullable(),
  at: z.iso.datetime(),
  undoneAt: z.iso.datetime().nullable(),
  moved: z.int(),
  setAside: z.int(),
  /** By kind, of those that the reader may read; null: it was merged before kinds were counted. */
  kinds: z.array(z.object({ kind: z.enum(recordKinds), moved: z.int(), setAside: z.int() })).nullable(),
  /** Values that do not hold since, as they stood. */
  unheld: z.array(z.object({ field: z.enum(chosenFields), value: z.string() })),
  canUndo: z.boolean(),
})
export type Merge = z.infer<typeof Merge>

export const Apart = z.object({
  id: ApartId,
  pupils: z.tuple([PersonName.extend({ id: PupilId }), PersonName.extend({ id: PupilId })]),
  by: PersonName.nullable(),
  at: z.iso.datetime(),
})
export type Apart = z.infer<typeof Apart>

/** Pairs within reach that look like one child, what was merged, and who was told apart; the newest first. */
export const listDuplicates = apiRoute({
  route: 'GET /duplicates',
  output: z.object({
    pairs: z.array(Pair),
    total: z.int(),
    /** Whether the reader is shown only pairs of two schools: of those of one its own clerk is asked. */
    acrossOnly: z.boolean(),
    merges: z.array(Merge),
    apart: z.array(Apart),
  }),
})

export const PupilIds = z.tuple([PupilId, PupilId])

/** One child: whose value holds, for each field that differs. */
export const mergeDuplicates = apiRoute({
  route: 'POST /duplicates/merges',
  input: z.strictObject({
    pupilIds: PupilIds,
    name: PupilId,
    bornOn: PupilId,
    sex: PupilId,
    schoolNumber: PupilId,
    declaredMunicipality: PupilId,
    place: PupilId,
  }),
  output: z.object({ mergeId: MergeId, pupilId: PupilId }),
})

export const undoMerge = apiRoute({
  route: 'POST /duplicates/merges/:mergeId/undo',
  params: z.strictObject({ mergeId: MergeId }),
  output: z.object({}),
})

/** Two children: not asked again. */
export const tellApart = apiRoute({
  route: 'POST /duplicates/apart',
  input: z.strictObject({ pupilIds: PupilIds }),
  output: z.object({ apartId: ApartId }),
})

export const takeApartBack = apiRoute({
  route: 'DELETE /duplicates/apart/:apartId',
  params: z.strictObject({ apartId: ApartId }),
  output: z.object({}),
})
