export const todayLv = {
  greeting: 'Labdien, {name}!',
  greetingPlain: 'Labdien!',
  table: {
    caption: 'Kam vajadzīga jūsu rīcība',
    what: 'Kam vajadzīga jūsu rīcība',
    why: 'Kāpēc',
    waits: 'Gaida',
    action: 'Rīcība',
  },
  morePlaces: { zero: 'un vēl {count}', one: 'un vēl {count}', other: 'un vēl {count}' },
  empty: 'Šodien nekas negaida.',
  emptyWhy: 'Tas ir labi. Kad kādam vajadzēs jūsu uzmanību, tas būs redzams šeit.',
  order:
    'Pamanītie: vispirms steidzami, tad atbalsts un uzmanība; katrā līmenī vispirms tie, kas gaida ilgāk.',
  more: {
    zero: 'Vēl {count} pamanīto: atvērt sarakstu',
    one: 'Vēl {count} pamanītais: atvērt sarakstu',
    other: 'Vēl {count} pamanītie: atvērt sarakstu',
  },
  moreDuties: {
    zero: 'Vēl {count} pienākumu ziņot par kavējumiem: atvērt sarakstu',
    one: 'Vēl {count} pienākums ziņot par kavējumiem: atvērt sarakstu',
    other: 'Vēl {count} pienākumi ziņot par kavējumiem: atvērt sarakstu',
  },
  moreNeeded: {
    zero: 'Vēl {count} skolēniem vajadzīgs atbalsta plāns: atvērt sarakstu',
    one: 'Vēl {count} skolēnam vajadzīgs atbalsta plāns: atvērt sarakstu',
    other: 'Vēl {count} skolēniem vajadzīgs atbalsta plāns: atvērt sarakstu',
  },
  moreReviews: {
    zero: 'Vēl {count} plānu jāpārskata: atvērt sarakstu',
    one: 'Vēl {count} plāns jāpārskata: atvērt sarakstu',
    other: 'Vēl {count} plāni jāpārskata: atvērt sarakstu',
  },
  tags: {
    assessment: 'izvērtējums',
    plan: 'plāns',
    service: 'pakalpojums',
    school: 'skola',
    data: 'dati',
    screening: 'vērojums',
    staff: 'darbinieki',
    duty: 'pienākums',
    unenrolled: 'ārpus iestādēm',
  },
  duty: '{absence}: jāievada VIIS ar iemesliem un rīcību.',
  unenrolled: 'Bērns nav nevienas iestādes sarakstā, un par to nekas nav pierakstīts laikā.',
  silentSince: 'ziņu nav kopš {day}',
  moreUnenrolled: {
    zero: 'Vēl {count} bērnu ārpus iestādēm bez ziņām: atvērt sarakstu',
    one: 'Vēl {count} bērns ārpus iestādēm bez ziņām: atvērt sarakstu',
    other: 'Vēl {count} bērni ārpus iestādēm bez ziņām: atvērt sarakstu',
  },
  moreStale: {
    zero: 'Vēl {count} iestāžu dati ir novecojuši: atvērt sarakstu',
    one: 'Vēl {count} iestādes dati ir novecojuši: atvērt sarakstu',
    other: 'Vēl {count} iestāžu dati ir novecojuši: atvērt sarakstu',
  },
  assessmentDraft: 'Risku izvērtējums ir iesākts, bet nav pabeigts.',
  planNeeded: 'Pēc izvērtējuma vajadzīgs atbalsta plāns, bet tas nav sākts.',
  planStages: {
    draft: 'Atbalsta plāns ir iesākts, bet nav iesniegts.',
    returned: 'Atbalsta plāns ir atgriezts papildināšanai.',
    evaluated: 'Atbalsta plāns ir izvērtēts; jāizlemj, kas tālāk.',
  },
  planProposals: {
    zero: '{count} atbalsta plānu gaida apstiprinājumu.',
    one: '{count} atbalsta plāns gaida apstiprinājumu.',
    other: '{count} atbalsta plāni gaida apstiprinājumu.',
  },
  serviceRequests: {
    zero: '{count} lūgtu pakalpojumu gaida lēmumu.',
    one: '{count} lūgts pakalpojums gaida lēmumu.',
    other: '{count} lūgti pakalpojumi gaida lēmumu.',
  },
  planReview: 'Atbalsta plāna pārskats.',
  measureStuck: {
    zero: '{count} plāna pasākumus nevar īstenot; jāizlemj, ko darīt tā vietā.',
    one: '{count} plāna pasākumu nevar īstenot; jāizlemj, ko darīt tā vietā.',
    other: '{count} plāna pasākumus nevar īstenot; jāizlemj, ko darīt tā vietā.',
  },
  planReviewLate: 'Atbalsta plāna pārskats ir nokavēts.',
  import: {
    uploaded: 'Fails ir augšupielādēts, bet vēl nav pārbaudīts.',
    checked: 'Fails ir pārbaudīts, bet vēl nav importēts.',
    refused: 'Failā ir kļūdas, un nekas vēl nav importēts.',
  },
  duplicates: {
    zero: 'Šķiet, reģistrā divreiz ierakstīti {count} bērni.',
    one: 'Šķiet, reģistrā divreiz ierakstīts {count} bērns.',
    other: 'Šķiet, reģistrā divreiz ierakstīti {count} bērni.',
  },
  staffAccess: {
    zero: '{count} darbinieku piekļuves gaida apstiprinājumu.',
    one: '{count} darbinieka piekļuve gaida apstiprinājumu.',
    other: '{count} darbinieku piekļuves gaida apstiprinājumu.',
  },
  screening: 'Vērojums šajā semestrī: novēroti {done} no {total}.',
  stuck: {
    zero: 'Pašvaldībai nodoti {count} pamanītie bez atbildes; ilgākais gaida {days} d.',
    one: 'Pašvaldībai nodots {count} pamanītais bez atbildes; gaida {days} d.',
    other: 'Pašvaldībai nodoti {count} pamanītie bez atbildes; ilgākais gaida {days} d.',
  },
  reminded: 'Skolai atgādināts {day}',
  quoted: '„{note}”',
  askedAbout: {
    zero: 'Pašvaldība lūdz atbildēt uz {count} pamanītajiem, kuri gaida ilgāk, nekā noteikts.',
    one: 'Pašvaldība lūdz atbildēt uz {count} pamanīto, kurš gaida ilgāk, nekā noteikts.',
    other: 'Pašvaldība lūdz atbildēt uz {count} pamanītajiem, kuri gaida ilgāk, nekā noteikts.',
  },
  lateDuties: {
    zero: '{count} nokavētu pienākumu ziņot par kavējumiem.',
    one: '{count} nokavēts pienākums ziņot par kavējumiem.',
    other: '{count} nokavēti pienākumi ziņot par kavējumiem.',
  },
  municipalPart: 'Pašvaldības rīcība',
  municipalDuties: {
    zero: 'Par {count} kavējumu pienākumiem pašvaldība vēl nav rīkojusies, kaut skola savu daļu ir izpildījusi vai nokavējusi.',
    one: 'Par {count} kavējumu pienākumu pašvaldība vēl nav rīkojusies, kaut skola savu daļu ir izpildījusi vai nokavējusi.',
    other:
      'Par {count} kavējumu pienākumiem pašvaldība vēl nav rīkojusies, kaut skola savu daļu ir izpildījusi vai nokavējusi.',
  },
  stale: {
    load: 'Ielādējiet jaunākos datus.',
    unlisted: 'Kas kopš tā laika atnācis vai aizgājis, nav zināms.',
    unseen: 'Pēc jaunākiem datiem neviens vēl nav pamanīts.',
  },
  actions: {
    answer: 'Atbildēt',
    begin: 'Sākt',
    continue: 'Turpināt',
    prepare: 'Sagatavoties',
    plan: 'Sākt plānu',
    open: 'Atvērt',
    import: 'Ielādēt',
    fulfil: 'Izpildīt',
  },
  since: 'kopš {day}',
  until: 'līdz {day}',
  clock: {
    title: 'No pamanīšanas līdz rīcībai',
    days: { zero: '{count} dienas', one: '{count} diena', other: '{count} dienas' },
    none: 'vēl nav',
    note: 'mediāna šajā semestrī',
    answered: 'Atbildēti',
    share: '{answered} no {raised}',
    shareNote: 'pamanītie šajā semestrī',
  },
  events: { read: 'atvēra savu dienas lapu' },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    today: typeof todayLv
  }
}
