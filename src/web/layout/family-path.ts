/** The pages of the family are no part of the first script; their address is. */
export const familyPath = '/family'
