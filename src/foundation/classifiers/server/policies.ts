import { policy } from '#foundation/access/index.ts'

/** Classifiers are published documents; whoever is signed in reads them. */
export const canReadClassifiers = policy({
  name: 'classifiers.read',
  capability: null,
  subject: 'self',
  basis: 'Published sources; no personal data',
})
