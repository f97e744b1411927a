import { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'

export const MunicipalityId = idOf('municipality')
export type MunicipalityId = z.output<typeof MunicipalityId>
export const InstitutionId = idOf('institution')
export type InstitutionId = z.output<typeof InstitutionId>
export const ClassId = idOf('class')
export type ClassId = z.output<typeof ClassId>
export const SemesterId = idOf('semester')
export type SemesterId = z.output<typeof SemesterId>

/** For example 2026/27. */
export const SchoolYearCode = z.string().regex(/^\d{4}\/\d{2}$/)
