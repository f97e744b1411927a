export const indicatorsLv = {
  overview: {
    title: 'Vai atbalsts palīdz?',
    subtitle: '{place} · {schoolYear}. mācību gads',
    country: 'Latvija pa pašvaldībām',
    schoolYear: 'Mācību gads',
    export: 'Eksportēt CSV',
    fileName: 'vai-atbalsts-palidz',
    hidden: 'slēpts',
    none: '–',
    plans: 'Atbalsta plāni',
    pupils: { zero: '{count} skolēnu', one: '{count} skolēns', other: '{count} skolēni' },
    pupilsShare: {
      zero: '{count} skolēnu · {share} no visiem',
      one: '{count} skolēns · {share} no visiem',
      other: '{count} skolēni · {share} no visiem',
    },
    decreasedShare: 'Riski mazinājušies',
    ofRisks: {
      zero: 'no {count} izvērtētiem riskiem',
      one: 'no {count} izvērtēta riska',
      other: 'no {count} izvērtētiem riskiem',
    },
    notEvaluated: 'neviens plāns vēl nav izvērtēts',
    notEvaluatedYet: 'šogad vēl nav izvērtēti',
    shareBefore: 'pirms gada {share}',
    toAction: 'Pamanīts → rīcība',
    days: { zero: '{count} dienas', one: '{count} diena', other: '{count} dienas' },
    medianNone: 'vēl nav atbilžu',
    medianWhy: 'puse gaidīja īsāku laiku',
    before: {
      zero: 'pirms gada {count} dienas',
      one: 'pirms gada {count} diena',
      other: 'pirms gada {count} dienas',
    },
    unanswered: 'Bez rīcības ilgāk par 14 dienām',
    openList: 'atvērt sarakstu',
    nobodyWaits: 'neviens negaida',
    caption: 'Plāni un to iznākumi',
    school: 'Skola',
    municipality: 'Pašvaldība',
    total: 'Kopā',
    plansShort: 'Plāni',
    pupilsShort: 'Skolēni',
    risks: 'Riski pēc plāna',
    decreased: 'mazinājās',
    unchanged: 'palika',
    increased: 'pieauga',
    medianShort: 'Dienas līdz rīcībai',
    unansweredShort: 'Gaida > 14 dienas',
    empty: 'Šajā mācību gadā plānu vēl nav.',
    source: 'Avots: Pamani, operatīvie dati {at}. Teritorijas pēc {territory} iedalījuma.',
    sourceExact:
      'Katru skaitli var atvērt līdz ierakstiem, kurus drīkstat redzēt. Plāns ieskaitīts skolā, kurā tas atvērts, arī tad, ja skolēns pārgājis citur.',
    sourcePublished:
      'Skaitļi no 1 līdz 4 ir slēpti; slēpti arī tie, no kuriem slēptos varētu izrēķināt. Plāns ieskaitīts skolā, kurā tas atvērts.',
  },
  events: {
    'overview-read': 'skatīja pārskatu',
    'public-overview-read': 'skatīja publicējamo pārskatu',
    'country-overview-read': 'skatīja valsts pārskatu',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    indicators: typeof indicatorsLv
  }
}
