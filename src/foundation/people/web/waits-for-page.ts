const rolesWithoutPage: ReadonlySet<string> = new Set(['guardian', 'pupil'])

/** Whether a role may see the pupil but has no page to see anything on yet: that of the family is still to come. */
export function waitsForPage(role: string): boolean {
  return rolesWithoutPage.has(role)
}
