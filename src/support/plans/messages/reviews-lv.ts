export const reviewsLv = {
  events: {
    'reviews-read': 'skatīja atbalsta plāna pārskatus',
    'reviews-of-pupil-listed': 'skatīja, kad pārskatīti skolēna plāni',
  },
  eventsOfChange: {
    'review-recorded': 'pierakstīja atbalsta plāna pārskatu',
  },
  list: { filter: 'Pārskats', any: 'Visi', due: 'jāpārskata divu nedēļu laikā' },
  card: {
    title: 'Pārskati',
    none: 'Plāns vēl nav pārskatīts.',
    record: 'Pierakstīt pārskatu',
    continue: 'Turpināt iesākto pārskatu',
    next: 'Nākamais pārskats: {day}',
    overdue: {
      zero: 'Pārskats bija paredzēts {day}; nokavētas {count} dienas.',
      one: 'Pārskats bija paredzēts {day}; nokavēta {count} diena.',
      other: 'Pārskats bija paredzēts {day}; nokavētas {count} dienas.',
    },
    loading: 'Meklē pārskatus…',
  },
  form: {
    title: 'Jauns pārskats',
    heldOn: 'Kad runājām',
    present: 'Kas piedalījās',
    pupil: 'Skolēns: {name}',
    guardian: 'Vecāks vai aizbildnis',
    staff: 'Skolas darbinieki',
    staffHint: 'Meklējiet pēc vārda.',
    nobody: 'Tāda darbinieka šajā skolā nav.',
    others: 'Vēl kāds (nav obligāti)',
    goals: 'Kā iet ar mērķiem',
    measures: 'Kā iet ar pasākumiem',
    wordsOf: 'Piezīme: {name}',
    note: 'Piezīme (nav obligāti)',
    words: 'Kas teikts',
    wordsHint: 'Īsi: ko saka skolēns, ģimene, skola.',
    changes: 'Ko turpmāk darām citādi',
    changesHint: 'Kas mainās, kurš to dara. Ja nekas nemainās, atstājiet tukšu.',
    nextOn: 'Nākamais pārskats',
    noNext: 'Līdz izvērtēšanai vairs nepārskatām',
    save: 'Pierakstīt pārskatu',
    close: 'Aizvērt',
    kept: 'Iesāktais pārskats ir saglabāts; redzat to tikai jūs.',
    done: 'Pārskats ir pierakstīts.',
  },
  going: { well: 'iet labi', partly: 'daļēji', badly: 'neiet' },
  item: {
    title: 'Pārskats {day}',
    present: 'Piedalījās: {who}',
    pupil: 'skolēns',
    guardian: 'vecāks vai aizbildnis',
    goals: 'Mērķi',
    measures: 'Pasākumi',
    words: 'Kas teikts',
    changes: 'Turpmāk citādi',
    next: 'Nākamais pārskats: {day}',
    noNext: 'Līdz izvērtēšanai vairs nepārskata.',
    recorded: 'Pierakstīja {name}, {at}.',
  },
  errors: {
    'nothing-said': 'Pierakstiet kaut īsi, kā iet ar kādu mērķi vai pasākumu, kas teikts vai kas mainās.',
    'nobody-there': 'Norādiet vismaz vienu, kas piedalījās.',
    'held-in-future': 'Diena vēl nav pienākusi. Norādiet dienu, kad par plānu runājāt.',
    'held-before-plan': 'Todien plāns vēl nebija apstiprināts. Norādiet vēlāku dienu.',
    'next-not-later': 'Nākamajam pārskatam jābūt vēlāk par šo. Norādiet vēlāku dienu.',
    'next-after-plan':
      'Nākamais pārskats ir pēc plāna pēdējās dienas. Norādiet agrāku dienu vai atzīmējiet, ka līdz izvērtēšanai vairs nepārskatāt.',
    'not-staff':
      'Viens no norādītajiem cilvēkiem pašlaik nestrādā skolēna skolā. Ierakstiet vārdu laukā „Vēl kāds”.',
    'draft-changed-meanwhile':
      'Šis pārskats tikmēr mainīts citā logā. Salīdziniet abus tekstus un izvēlieties.',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    reviews: typeof reviewsLv
  }
}
