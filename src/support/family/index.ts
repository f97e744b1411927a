/**
 * Family: the page of a pupil and of the pupil's guardians, by their own sign-in. It shows what of a plan is meant for them,
 * takes their answer and how it goes, and tells guardians who looked at the child's data. Their school lets them in. It refuses everybody whom the
 * register does not name as a guardian today, and shows no risks, figures, flags, notes, or what the others of the family said.
 */
export { familyEndpoints } from './server/routes.ts'
