/**
 * Services: what support a pupil can be given, by kinds of the catalogue with their dates, costs and conditions; and each service of
 * a pupil: asked for, granted or refused by another person, given, ended. It refuses what the pupil is not entitled to, with the rule
 * in its own words, and never lists what people answered about disability, poverty or other budgets: that is opened one service at a
 * time. A cap of averages warns whoever decides and forbids no single child anything.
 */
export { serviceEndpoints } from './server/routes.ts'
export { getServiceCatalogue, KINDS_VERSION, kindHead, type ServiceKind } from './server/service-catalogue.ts'
export { findServiceHead } from './server/service-reads.ts'
