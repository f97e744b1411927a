/** The pages of sessions, in one file for the browser: the first page of the product names every file that may follow it. */
export { GivenHoursPage } from './GivenHoursPage.tsx'
export { PlanSessionPage } from './PlanSessionPage.tsx'
export { SessionPage } from './SessionPage.tsx'
export { SessionsPage } from './SessionsPage.tsx'
