/** The page of one pupil, on paper. */
export function sheetPath(pupilId: string): string {
  return `/pupils/${pupilId}/sheet`
}
