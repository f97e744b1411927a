import { z } from 'zod'

const Day = z.iso.date()
const period = { validFrom: Day, validUntil: Day.nullable() }

export const TerritoriesFile = z.object({
  schemes: z.array(z.object({ id: z.string(), name: z.string(), ...period, count: z.int() })),
  units: z.array(
    z.object({
      key: z.string(),
      code: z.string(),
      name: z.string(),
      kind: z.enum(['novads', 'republikas-pilseta', 'valstspilseta']),
      ...period,
    }),
  ),
  successions: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      on: Day,
      part: z.boolean().default(false),
      note: z.string().optional(),
    }),
  ),
})
export type Territories = z.output<typeof TerritoriesFile>

export const RegionsFile = z.object({
  schemes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      municipalityScheme: z.string(),
      official: z.boolean(),
      ...period,
      regions: z.array(z.object({ code: z.string(), name: z.string(), municipalities: z.array(z.string()) })),
    }),
  ),
})
export type Regions = z.output<typeof RegionsFile>
