export const pupilPageLv = {
  events: 'Notikumi',
  eventsEmpty: 'Notikumu vēl nav.',
  answered: 'Atbilde: {answer}',
  answeredByAssessment: 'Ar izvērtējumu atbildēts uz pamanīto: {why}',
  passedOn: {
    team: 'Nodots atbalsta komandai: neviens nebija atbildējis.',
    municipality: 'Nodots pašvaldībai: skolā neviens nebija atbildējis.',
  },
  withdrawn:
    'Vairs nepamana kopš {day}: dati ir laboti, pamana cits kritērijs vai kritērijs vairs nav spēkā.',
  assessed: 'Risku izvērtējums',
  assessmentStarted: 'Sākts risku izvērtējums',
  dutyOpened: 'Sākās pienākums ziņot par kavējumiem: {why}',
  dutyInViis: 'Kavējumi ievadīti VIIS',
  dutyDone: 'Pienākums ziņot par kavējumiem',
  screened: 'Vērojums: {seen}',
  behaviour: 'Skolas žurnālā: {kinds}',
  several: '{name} ({count})',
  enrolled: 'Sāka mācīties: {place}',
  left: 'Vairs nemācās: {place}',
  planStarted: 'Sākts atbalsta plāns',
  planProposed: 'Atbalsta plāns gaida apstiprinājumu: {risks}',
  planOpen: 'Atbalsta plāns: {risks}',
  planReviewed: 'Pārskatīts atbalsta plāns',
  planChanged: 'Pārskatīts atbalsta plāns: {changes}',
  planNotNeeded: 'Atbalsta plāns nav vajadzīgs: {risks}',
  serviceRequested: 'Lūgts pakalpojums: {name}',
  serviceGranted: 'Piešķirts pakalpojums: {name}',
  serviceRefused: 'Atteikts pakalpojums: {name}',
  serviceEnded: 'Beidzies pakalpojums: {name}',
  planExempt: 'Atbrīvojums no atbalsta plāna: {risks}',
  planClosed: 'Noslēgts atbalsta plāns: {risks}',
  planContinued: 'Izvērtēts atbalsta plāns, kas turpinās: {risks}',
  planEvaluated: 'Izvērtēts atbalsta plāns: {risks}',
  sheet: {
    open: 'Lapa sanāksmei',
    print: 'Drukāt vai saglabāt PDF',
    prepared: 'Sagatavots {day}',
    leftOut: 'Piezīmes, ģimenes kontakti un nepabeigti darbi lapā nav iekļauti.',
    agreed: 'Vienojāmies',
    present: 'Piedalījās:',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    'pupil-page': typeof pupilPageLv
  }
}
