import { policy } from '#foundation/access/index.ts'

/** Heads of schools answer for their school, municipalities for prevention on their territory. */
export const canSeeOverview = policy({
  name: 'canSeeOverview',
  capability: 'institution.overview',
  subject: 'list',
  basis: 'Izglītības likums, 17. un 30. pants; MK noteikumi Nr. 89 (2011), 7.² punkts',
})
export const canSeePublicFigures = policy({
  name: 'canSeePublicFigures',
  capability: 'figures.public',
  subject: 'list',
  basis: 'Statistikas likums, 17. pants: published figures do not let anybody be recognised',
})
export const canSeeCountryOverview = policy({
  name: 'canSeeCountryOverview',
  capability: 'country.overview',
  subject: 'list',
  basis: 'Izglītības likums, 14. pants: the state analyses prevention by aggregates only',
})
