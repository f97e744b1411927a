/** Where the page of a plan tells of contradictions. */
export const contradictionsPlace = 'plan-contradictions'
