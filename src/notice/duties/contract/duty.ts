import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { idOf } from '#platform/ids/ids.ts'
import { dutyBases } from '../domain/duty-limits.ts'
import { dutyStates } from '../domain/duty-state.ts'
import { dutyParts } from '../domain/missing-parts.ts'

export const DutyId = idOf('duty')
export type DutyId = z.infer<typeof DutyId>
export const DutyActionId = idOf('duty action')
export type DutyActionId = z.infer<typeof DutyActionId>

export const DutyState = z.enum(dutyStates)
export type DutyState = z.infer<typeof DutyState>
export const DutyPart = z.enum(dutyParts)

export const schoolActionKinds = [
  'talked_pupil',
  'contacted_guardians',
  'met_guardians',
  'visited_home',
  'support_team',
  'referred',
  'other',
] as const
export const SchoolActionKind = z.enum(schoolActionKinds)
export type SchoolActionKind = z.infer<typeof SchoolActionKind>

export const municipalActionKinds = [
  'asked_school',
  'contacted_guardians',
  'found_causes',
  'social_service',
  'custody_court',
  'meeting',
  'other',
] as const
export const MunicipalActionKind = z.enum(municipalActionKinds)
export type MunicipalActionKind = z.infer<typeof MunicipalActionKind>

export const PersonName = z.object({ givenName: z.string(), familyName: z.string() })
export const PupilName = PersonName.extend({ id: PupilId, className: z.string().nullable() })

/** The numbers and days that every list shows. */
export const DutyHead = z.object({
  id: DutyId,
  pupil: PupilName,
  institutionName: z.string().nullable(),
  basis: z.enum(dutyBases),
  counted: z.int(),
  /** The limit, itself still allowed. */
  allowed: z.int(),
  countedUntil: z.iso.date(),
  schoolYear: z.string(),
  semester: z.int(),
  openedOn: z.iso.date(),
  dueOn: z.iso.date(),
  doneOn: z.iso.date().nullable(),
  state: DutyState,
  /** School days that are left, below 0 when it is late; for a duty that is neither, 0. */
  schoolDaysLeft: z.int(),
  /** Corrected data no longer exceed the limit, though work was begun. */
  underLimit: z.boolean(),
})
export type DutyHead = z.infer<typeof DutyHead>

const Action = <Kind extends z.ZodType>(kind: Kind) =>
  z.object({
    id: DutyActionId,
    kind,
    onDate: z.iso.date(),
    words: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  })

export const SchoolAction = Action(SchoolActionKind)
export type SchoolAction = z.infer<typeof SchoolAction>
export const MunicipalAction = Action(MunicipalActionKind).extend({
  municipalityName: z.string(),
  /** Recorded by the reader's own municipality, which may take it away. */
  own: z.boolean(),
})
export type MunicipalAction = z.infer<typeof MunicipalAction>

const Causes = z.object({
  codes: z.array(z.string()),
  /** Not yet known; then the note says what was tried. */
  unknown: z.boolean(),
  note: z.string(),
})

export const DutyView = DutyHead.extend({
  institutionId: z.uuid().nullable(),
  municipalityName: z.string(),
  declaredMunicipalityName: z.string(),
  /** The pupil is declared in another municipality than that of the school. */
  livesElsewhere: z.boolean(),
  sourceLv: z.string(),
  sourceEn: z.string(),
  causes: Causes.extend({ version: z.int(), by: z.string(), at: z.iso.datetime().nullable() }),
  actions: z.array(SchoolAction),
  viis: z.object({ onDate: z.iso.date(), by: z.string(), at: z.iso.datetime() }).nullable(),
  /** The earliest day of an entry in VIIS: the limit was crossed then, or (where the days are not known) the semester began. */
  aroseOn: z.iso.date(),
  done: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  municipalActions: z.array(MunicipalAction),
  missing: z.array(DutyPart),
  causeChoices: z.array(
    z.object({
      code: z.string(),
      nameLv: z.string(),
      nameEn: z.string(),
      group: z.string(),
      groupLv: z.string(),
      groupEn: z.string(),
    }),
  ),
  can: z.object({
    record: z.boolean(),
    complete: z.boolean(),
    reopen: z.boolean(),
    withdraw: z.boolean(),
    coordinate: z.boolean(),
    openPupil: z.boolean(),
  }),
})
export type DutyView = z.infer<typeof DutyView>
