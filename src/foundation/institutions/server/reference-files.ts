import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { type SchoolCalendar, SchoolCalendarFile } from '../contract/school-calendar.ts'
import { type Regions, RegionsFile, type Territories, TerritoriesFile } from '../contract/territories.ts'

let calendar: SchoolCalendar | undefined
let territories: Territories | undefined

/** The school calendar that the product brings; the database holds the same. */
export function schoolCalendar(): SchoolCalendar {
  calendar ??= readData('school-calendar', SchoolCalendarFile).schoolYears
  return calendar
}

/** The divisions of Latvia that the product brings; the database holds the same. */
export function latvianTerritories(): Territories {
  territories ??= readData('municipalities', TerritoriesFile)
  return territories
}

export function planningRegions(): Regions {
  return readData('planning-regions', RegionsFile)
}

function readData<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8')))
}
