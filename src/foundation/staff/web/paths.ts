/** The page of those who work in a school. */
export function staffPath(institutionId: string): string {
  return `/staff?institutionId=${institutionId}`
}
