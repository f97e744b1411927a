/** The pages of services, in one file for the browser: the first page of the product names every file that may follow it. */
export { RequestServicePage } from './RequestServicePage.tsx'
export { SchoolServicesPage } from './SchoolServicesPage.tsx'
export { ServiceKindPage } from './ServiceKindPage.tsx'
export { ServiceKindsPage } from './ServiceKindsPage.tsx'
