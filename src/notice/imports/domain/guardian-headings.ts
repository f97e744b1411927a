import type { ImportField } from '../contract/import-kind.ts'

/** How headings begin that speak of the first or the second guardian, folded: `Mātes tālrunis`, `2. vecāka e-pasts`. */
const whose = {
  1: [
    'vecaka',
    'vecaka 1',
    '1 vecaka',
    'pirma vecaka',
    'likumiska parstavja',
    'likumiska parstavja 1',
    'parstavja',
    '1 parstavja',
    'parstavja 1',
    'mates',
    'guardian',
    'guardian 1',
    'parent',
    'parent 1',
    'mother',
    'mother s',
  ],
  2: [
    'vecaka 2',
    '2 vecaka',
    'otra vecaka',
    'likumiska parstavja 2',
    'otra likumiska parstavja',
    'parstavja 2',
    '2 parstavja',
    'otra parstavja',
    'teva',
    'guardian 2',
    'parent 2',
    'second parent',
    'father',
    'father s',
  ],
} as const

/** The same in the nominative stands alone: the name is below it. */
const alone = {
  1: [
    'vecaks',
    'vecaks 1',
    '1 vecaks',
    'likumiskais parstavis',
    'likumiskais parstavis 1',
    'mate',
    'aizbildnis',
  ],
  2: [
    'vecaks 2',
    '2 vecaks',
    'otrais vecaks',
    'likumiskais parstavis 2',
    'otrs likumiskais parstavis',
    'tevs',
  ],
} as const

const what = {
  Name: ['vards', 'vards uzvards', 'vards un uzvards', 'uzvards vards', 'name', 'full name', 'given name'],
  FamilyName: ['uzvards', 'family name', 'surname'],
  Relation: ['saistiba', 'saistiba ar bernu', 'radnieciba', 'statuss', 'relation'],
  Phone: [
    'talrunis',
    'telefons',
    'telefona numurs',
    'mob telefons',
    'mobilais telefons',
    'talruna numurs',
    'talruna nr',
    'tel',
    'mob tel',
    'mob talrunis',
    'mobilais talrunis',
    'kontakttalrunis',
    'phone',
    'telephone',
    'phone number',
  ],
  Email: ['e pasts', 'epasts', 'e pasta adrese', 'email', 'e mail', 'email address'],
} as const

/** Headings of guardians and the fields that they are. A number may stand after either word: `Vecāka vārds 2`. */
export const guardianHeadings: ReadonlyMap<string, ImportField> = new Map(
  ([1, 2] as const).flatMap((place) => [
    ...alone[place].map((text) => [text, `guardian${place}Name`] as const),
    ...(Object.keys(what) as (keyof typeof what)[]).flatMap((part) =>
      what[part].flatMap((ending) => [
        ...whose[place].map((who) => [`${who} ${ending}`, `guardian${place}${part}`] as const),
        ...(place === 2 ? whose[1].map((who) => [`${who} ${ending} 2`, `guardian2${part}`] as const) : []),
      ]),
    ),
  ]),
)
