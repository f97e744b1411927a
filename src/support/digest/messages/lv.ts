export const digestLv = {
  title: 'Nedēļas vēstule',
  subtitle:
    'Pirmdienu rītos: kas un cik daudz jūs gaida. Vēstulē ir tikai skaitļi un saites, nevis dati par bērniem.',
  choice: {
    label: 'Vai sūtīt',
    lv: 'Sūtīt latviski',
    en: 'Sūtīt angliski',
    none: 'Nesūtīt',
    save: 'Saglabāt izvēli',
    done: 'Izvēle saglabāta.',
  },
  address: 'Jūsu adrese: {email}.',
  noAddress:
    'Jūsu e-pasta adrese nav zināma. To ieraksta kopā ar kontu: vaicājiet tam, kurš jums kontu izveidoja.',
  notMailed: 'Šis serveris vēstules nesūta: nav norādīts pasta serveris. Zemāk redzams, kāda tā būtu.',
  lastSent: 'Pēdējā vēstule nosūtīta {at}.',
  preview: 'Kas vēstulē būtu tagad',
  nothing: 'Pašlaik nekas negaida: tādā nedēļā vēstule netiek sūtīta.',
  lines: {
    duties: {
      zero: '{count} pienākumu ziņot par kavējumiem',
      one: '{count} pienākums ziņot par kavējumiem',
      other: '{count} pienākumi ziņot par kavējumiem',
    },
    flags: {
      zero: '{count} pamanīto gaida atbildi',
      one: '{count} pamanītais gaida atbildi',
      other: '{count} pamanītie gaida atbildi',
    },
    asked: {
      zero: '{count} pamanītie, uz kuriem pašvaldība lūdz atbildēt',
      one: '{count} pamanītais, uz kuru pašvaldība lūdz atbildēt',
      other: '{count} pamanītie, uz kuriem pašvaldība lūdz atbildēt',
    },
    unenrolled: {
      zero: '{count} bērnu ārpus iestādēm, par kuriem sen nav ziņu',
      one: '{count} bērns ārpus iestādēm, par kuru sen nav ziņu',
      other: '{count} bērni ārpus iestādēm, par kuriem sen nav ziņu',
    },
    needed: {
      zero: '{count} skolēniem vajadzīgs atbalsta plāns',
      one: '{count} skolēnam vajadzīgs atbalsta plāns',
      other: '{count} skolēniem vajadzīgs atbalsta plāns',
    },
    proposals: {
      zero: '{count} atbalsta plānu gaida apstiprinājumu',
      one: '{count} atbalsta plāns gaida apstiprinājumu',
      other: '{count} atbalsta plāni gaida apstiprinājumu',
    },
    requests: {
      zero: '{count} lūgtu pakalpojumu gaida lēmumu',
      one: '{count} lūgts pakalpojums gaida lēmumu',
      other: '{count} lūgti pakalpojumi gaida lēmumu',
    },
    stuck: {
      zero: 'nevar īstenot {count} atbalsta plānu pasākumus',
      one: 'nevar īstenot {count} atbalsta plāna pasākumu',
      other: 'nevar īstenot {count} atbalsta plānu pasākumus',
    },
    reviews: {
      zero: '{count} atbalsta plānu drīz jāpārskata',
      one: '{count} atbalsta plāns drīz jāpārskata',
      other: '{count} atbalsta plāni drīz jāpārskata',
    },
    screening: {
      zero: '{count} klasēs nav pabeigts vērojums',
      one: '{count} klasē nav pabeigts vērojums',
      other: '{count} klasēs nav pabeigts vērojums',
    },
    drafts: {
      zero: '{count} iesāktu un nepabeigtu darbu',
      one: '{count} iesākts un nepabeigts darbs',
      other: '{count} iesākti un nepabeigti darbi',
    },
    imports: {
      zero: '{count} iesāktu un nepabeigtu importu',
      one: '{count} iesākts un nepabeigts imports',
      other: '{count} iesākti un nepabeigti importi',
    },
    access: {
      zero: '{count} darbinieku piekļuves, kas jāapstiprina',
      one: '{count} darbinieka piekļuve, kas jāapstiprina',
      other: '{count} darbinieku piekļuves, kas jāapstiprina',
    },
    duplicates: {
      zero: '{count} bērni, kuri, šķiet, reģistrā ierakstīti divreiz',
      one: '{count} bērns, kurš, šķiet, reģistrā ierakstīts divreiz',
      other: '{count} bērni, kuri, šķiet, reģistrā ierakstīti divreiz',
    },
    schools: 'skolas, kurās kas kavējas',
  },
  mail: {
    subject: 'Pamani: kas gaida šonedēļ',
    greeting: 'Labdien!',
    lead: 'Šonedēļ jūs gaida:',
    noData: 'Vēstulē ar nolūku nav ne vārdu, ne skolu: tos redz tikai pēc pierakstīšanās.',
    settings: 'Valodu mainīt vai vēstules atteikt var šeit: {link}',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    digest: typeof digestLv
  }
}
