/** The pages of reports, in one file for the browser. */
export { ReportPage } from './ReportPage.tsx'
export { ReportsPage } from './ReportsPage.tsx'
