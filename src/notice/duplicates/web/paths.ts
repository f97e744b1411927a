/** Addresses of this module's pages. */
export const duplicatesPath = '/duplicates'
