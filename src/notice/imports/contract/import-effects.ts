import { z } from 'zod'
import { InstitutionEffect } from './institution-effects.ts'
import { AbsenceEffect, MarkEffect } from './record-effects.ts'
import { StaffEffect } from './staff-effects.ts'

/** What becomes of a pupil by a class list; who stays as before is not told one by one. */
export const effectKinds = ['added', 'transferred', 'moved', 'changed', 'ended'] as const
export const EffectKind = z.enum(effectKinds)
export type EffectKind = z.infer<typeof EffectKind>

/** Of how many pupils it is told one by one: more than any school of Latvia has. */
export const TOLD_EFFECTS = 5_000

/** One pupil and what becomes of him or her by a class list. */
export const PupilEffect = z.object({
  kind: EffectKind,
  givenName: z.string(),
  familyName: z.string(),
  /** The class after the import; the last one of who leaves. */
  className: z.string().nullable(),
  /** The class before, when it is another one of this school. */
  classBefore: z.string().nullable(),
  /** The name that the register had until now. */
  nameBefore: z.string().nullable(),
  /** What else the file tells otherwise than the register. Only which: a code or a birth date is not repeated. */
  fields: z.array(z.enum(['bornOn', 'sex', 'schoolNumber', 'declaredMunicipality', 'personalCode'])),
  /** First day without, of who leaves. */
  on: z.iso.date().nullable(),
})
export type PupilEffect = z.infer<typeof PupilEffect>

/** What an import does, told one by one: to pupils, to the staff, to institutions, or to absences and marks that are there already. */
export const ImportEffect = z.discriminatedUnion('kind', [
  PupilEffect,
  StaffEffect,
  AbsenceEffect,
  MarkEffect,
  InstitutionEffect,
])
export type ImportEffect = z.infer<typeof ImportEffect>

export function isPupilEffect(effect: ImportEffect): effect is PupilEffect {
  return EffectKind.safeParse(effect.kind).success
}
