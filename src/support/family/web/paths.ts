export const familyPath = '/family'
export const familyPagePath = (pupilId: string) => `/family/${pupilId}`
export const familyAccessPath = (pupilId: string) => `/family/${pupilId}/access`
