import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PupilId } from './ids.ts'

const PersonName = z.object({ givenName: z.string(), familyName: z.string() })
const Named = z.object({ id: z.uuid(), name: z.string() })

export const guardianRelations = ['mother', 'father', 'guardian', 'foster_family', 'other'] as const
export type GuardianRelation = (typeof guardianRelations)[number]
const Guardian = PersonName.extend({
  relation: z.enum(guardianRelations),
  /** Null also where the reader may not see contacts: `can` tells which. */
  email: z.string().nullable(),
  phone: z.string().nullable(),
})

/** What the reader may do around this pupil; each module's page asks for its own. */
export const pupilRights = [
  'guardian.contact',
  'access-log.read',
  'signals.read',
  'flag.read',
  'screening.read',
  'assessment.read',
  'assessment.write',
  'plan.read',
  'plan.write',
  'service.read',
  'session.read',
  'duty.read',
  'note.read',
  'behaviour.read',
  'family.invite',
] as const

export const PupilView = PersonName.extend({
  id: PupilId,
  age: z.int(),
  className: z.string().nullable(),
  /** Grade or course of the class; 0: a preschool group. */
  grade: z.int().nullable(),
  institution: Named.nullable(),
  municipality: Named,
  /** Where the pupil lives by the register; may differ from the municipality of the school. */
  declaredMunicipality: Named,
  classTeachers: z.array(PersonName),
  guardians: z.array(Guardian),
  /** Newest first. */
  enrolments: z.array(
    z.object({
      institutionName: z.string(),
      className: z.string().nullable(),
      startsOn: z.iso.date(),
      /** First day on which the pupil no longer belonged there. */
      endsOn: z.iso.date().nullable(),
    }),
  ),
  /** Records of the register that were merged into this pupil, the newest first. */
  merges: z.array(PersonName.extend({ id: z.uuid(), on: z.iso.datetime() })),
  can: z.record(z.enum(pupilRights), z.boolean()),
})
export type PupilView = z.infer<typeof PupilView>

export const readPupil = apiRoute({
  route: 'GET /pupils/:pupilId',
  params: z.strictObject({ pupilId: PupilId }),
  output: PupilView,
})
