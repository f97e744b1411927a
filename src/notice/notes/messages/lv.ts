export const notesLv = {
  errors: {
    'not-yours': 'Piezīmi maina tikai tās autors.',
    closed: 'Šī piezīme ir ierobežota: to lasa tās autors, atbalsta speciālisti un skolas vadība.',
    'day-in-future': '{day} vēl nav pienācis. Ierakstiet dienu, par kuru ir piezīme.',
    'changed-meanwhile': 'Šī piezīme tikmēr ir mainīta citā logā. Salīdziniet abus tekstus un izvēlieties.',
    'draft-changed-meanwhile':
      'Melnraksts tikmēr ir mainīts citā logā. Salīdziniet abus tekstus un izvēlieties.',
  },
  title: 'Piezīmes',
  none: 'Piezīmju vēl nav.',
  note: 'Piezīme: {kind}',
  kind: 'Par ko ir piezīme',
  kinds: {
    observation: 'Novērojums',
    talk_pupil: 'Saruna ar skolēnu',
    talk_family: 'Saruna ar ģimeni',
    meeting: 'Sanāksme',
    other: 'Cits',
  },
  onDate: 'Kad',
  words: 'Piezīme',
  wordsHint: 'Rakstiet to, ko redzējāt un dzirdējāt. Vecākiem ir tiesības lūgt to izsniegt.',
  restricted: 'Ierobežota piezīme',
  restrictedHint: 'Tekstu lasa tikai jūs, atbalsta speciālisti un skolas vadība. Atvēršanu reģistrē.',
  write: 'Rakstīt piezīmi',
  add: 'Pievienot piezīmi',
  added: 'Piezīme pievienota.',
  cancel: 'Aizvērt',
  draftKept: 'Iesāktā piezīme ir saglabāta; to redzat tikai jūs.',
  by: '{by}, pierakstīta {at}',
  changed: 'labots {at}',
  tag: 'ierobežota',
  closed: 'Teksts ir slēgts. To lasa autors, atbalsta speciālisti un skolas vadība.',
  open: 'Atvērt',
  openOf: 'Atvērt piezīmi: {kind}, {day}',
  hide: 'Aizvērt',
  hideOf: 'Aizvērt piezīmi: {kind}, {day}',
  change: 'Labot',
  changeOf: 'Labot piezīmi: {kind}, {day}',
  save: 'Saglabāt',
  saved: 'Piezīme saglabāta.',
  restrict: 'Ierobežot',
  restrictOf: 'Ierobežot piezīmi: {kind}, {day}',
  restrictQuestion: 'Ierobežot piezīmi?',
  restrictWhy:
    'Turpmāk tās tekstu lasa tikai autors, atbalsta speciālisti un skolas vadība. Atkal atvērt visiem to nevar.',
  restrictDone: 'Piezīme ir ierobežota.',
  remove: 'Noņemt',
  removeOf: 'Noņemt piezīmi: {kind}, {day}',
  removed: 'Piezīme noņemta.',
  history: 'Agrākie teksti',
  historyOf: 'Agrākie teksti piezīmei: {kind}, {day}',
  version: 'Līdz {at}',
  events: {
    'notes-listed': 'skatīja piezīmju sarakstu',
  },
  eventsOfOpening: {
    'note-opened': 'atvēra ierobežotu piezīmi',
    'earlier-texts-read': 'lasīja piezīmes agrākos tekstus',
  },
  eventsOfChange: {
    'draft-saved': 'rakstīja piezīmes melnrakstu',
    'note-added': 'pievienoja piezīmi',
    'note-changed': 'laboja piezīmi',
    'note-restricted': 'ierobežoja piezīmi',
    'note-removed': 'noņēma piezīmi',
    'note-restored': 'atjaunoja piezīmi',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    notes: typeof notesLv
  }
}
