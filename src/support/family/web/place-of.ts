import type { OwnPupil } from '../contract/family.ts'

/** Class and school, as far as there are any. */
export function placeOf({ className, institutionName }: OwnPupil): string {
  return [className, institutionName].filter((part) => part !== null).join(' · ')
}
