export const planPageLv = {
  title: 'Citi plāni un pretrunas',
  others: 'Citi plāni tajā pašā laikā',
  kind: { individual: 'Individuālais atbalsta plāns', crisis: 'Krīzes situācijas plāns' },
  plan: '{kind}, {semester}',
  span: '{from}–{until}',
  found: 'Pretrunas',
  foundText: 'Izlemiet, kurš no abiem paliek. Ja abi ir vajadzīgi, nekas nav jāmaina.',
  what: '{name}: {subject}',
  twiceHere: 'Šajā plānā ierakstīts divreiz.',
  twiceThere: 'Ierakstīts arī šeit: ',
  serviceTwice: 'Piešķirts divreiz: {first} un {second}.',
  hour: '{what}, {institution}, {hours}',
  clock: '{from}–{until}',
  meet: '{day}: divas nodarbības vienā laikā.',
  alternate: '{weekday}, {clock}: abu plānu nodarbības pamīšus. Otrs plāns: ',
  before: {
    zero: 'Pirms apstiprināšanas: {count} pretrunu',
    one: 'Pirms apstiprināšanas: {count} pretruna',
    other: 'Pirms apstiprināšanas: {count} pretrunas',
  },
  events: {
    'contradictions-read': 'skatīja, vai atbalsta plānam nav pretrunu ar citu atbalstu',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    'plan-page': typeof planPageLv
  }
}
