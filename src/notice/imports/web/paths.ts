/** Addresses of this module's pages. */
export const importsPath = '/imports'
export const newImportPath = '/imports/new'

export function importPath(importId: string): string {
  return `/imports/${importId}`
}
/** A page of the module that stands on this one. */
export const duplicatesPath = '/duplicates'
