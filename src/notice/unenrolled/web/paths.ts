/** Addresses of this module's pages. */
export const unenrolledListPath = '/unenrolled'
export const silentUnenrolledPath = '/unenrolled?show=silent'
export const addUnenrolledPath = '/unenrolled/new'

export function unenrolledPath(entryId: string): string {
  return `/unenrolled/${entryId}`
}
