import { stableId } from '#platform/ids/stable-id.ts'

/** Id of a municipality of one scheme: `municipalityId('2025:LV-022')`. The same in every installation. */
export function municipalityId(key: string): string {
  return stableId('municipality', key)
}

/** `semesterId('2026/27', 1)` */
export function semesterId(schoolYear: string, number: number): string {
  return stableId('semester', `${schoolYear}:${number}`)
}
