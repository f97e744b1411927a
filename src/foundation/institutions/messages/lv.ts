export const institutionsLv = {
  title: 'Iestādes',
  subtitle: 'Skolas un pirmsskolas, ko Pamani zina: kuras strādā un kuras vairs ne',
  bring: 'Importēt sarakstu',
  filters: {
    label: 'Iestāžu meklēšana',
    text: 'Nosaukums vai reģistrācijas numurs',
    municipality: 'Pašvaldība',
    kind: 'Veids',
    all: 'Visi',
    allMunicipalities: 'Visas',
  },
  states: { label: 'Kuras iestādes', working: 'Strādā', ended: 'Vairs nestrādā', all: 'Visas' },
  list: {
    caption: 'Iestādes pēc nosaukuma',
    name: 'Iestāde',
    number: 'Reģ. nr. {number}',
    place: 'Pašvaldība',
    grades: 'Klases',
    courses: '{from}.–{until}. kurss',
    period: 'Darbojas',
    ended: 'vairs nestrādā',
    from: 'no {from}',
    until: 'līdz {until}',
    both: 'no {from} līdz {until}',
    empty: 'Neviena iestāde neatbilst atlasei',
    emptyWhy: 'Meklējiet citādi vai noņemiet atlasi.',
  },
  kinds: {
    preschool: 'pirmsskola',
    general: 'vispārējā izglītība',
    special: 'speciālā izglītība',
    vocational: 'profesionālā izglītība',
    service: 'dienests',
  },
  founders: { municipality: 'pašvaldība', state: 'valsts', private: 'privāts dibinātājs' },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    institutions: typeof institutionsLv
  }
}
