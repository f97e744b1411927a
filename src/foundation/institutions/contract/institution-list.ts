/** What a list of institutions can tell of each. */
export const institutionFields = [
  'registrationNumber',
  'institutionName',
  'institutionKind',
  'founder',
  'municipality',
  'firstGrade',
  'lastGrade',
  'openedOn',
  'closedOn',
] as const
export type InstitutionField = (typeof institutionFields)[number]

/** Headings of extracts of the Register of Educational Institutions (VIIS) and of hand-made lists, folded. */
export const institutionHeadings: Readonly<Record<InstitutionField, readonly string[]>> = {
  registrationNumber: [
    'registracijas numurs',
    'registracijas nr',
    'reg nr',
    'iestades registracijas numurs',
    'izglitibas iestades registracijas numurs',
    'registration number',
  ],
  institutionName: [
    'nosaukums',
    'iestades nosaukums',
    'izglitibas iestades nosaukums',
    'izglitibas iestade',
    'iestade',
    'name',
  ],
  institutionKind: [
    'veids',
    'tips',
    'iestades veids',
    'iestades tips',
    'izglitibas iestades veids',
    'izglitibas iestades tips',
    'kind',
    'kind of institution',
  ],
  founder: ['dibinatajs', 'dibinataja veids', 'iestades dibinatajs', 'founder'],
  municipality: ['pasvaldiba', 'novads', 'administrativa teritorija', 'municipality'],
  firstGrade: ['no klases', 'pirma klase', 'zemaka klase', 'first grade'],
  lastGrade: ['lidz klasei', 'pedeja klase', 'augstaka klase', 'last grade'],
  openedOn: ['darbojas no', 'dibinata', 'dibinasanas datums', 'darbibas sakums', 'opened on', 'works from'],
  closedOn: [
    'slegta',
    'slegsanas datums',
    'likvidacijas datums',
    'darbibas beigas',
    'vairs nestrada no',
    'closed on',
    'no longer works from',
  ],
}
