export const familyLv = {
  events: {
    'page-read': 'skatīja ģimenes lapu',
    'access-read': 'ģimenes lapā skatīja, kas redz datus',
  },
  eventsOfChange: {
    'plan-answered': 'ģimenes lapā atbildēja par atbalsta plānu',
    'how-it-goes-told': 'ģimenes lapā pastāstīja, kā iet',
  },
  list: {
    title: 'Ģimenes lapa',
    subtitle: 'Izvēlieties bērnu.',
    none: 'Šeit pašlaik neviena lapa nav atverama.',
    noneWhy:
      'Lapu redz vecāki un aizbildņi, kas norādīti skolas reģistrā, līdz bērna 18 gadu vecumam. Ja šķiet, ka tā ir kļūda, sazinieties ar skolu.',
  },
  /** To a guardian. */
  guardian: {
    plan: 'Atbalsta plāns',
    shown: 'Skola jums rāda plāna projektu. Izlasiet un pasakiet, ko domājat: plānu vēl var mainīt.',
    proposed:
      'Plāns ir sagatavots un gaida skolas vadības apstiprinājumu. Arī tagad varat pateikt, ko domājat.',
    running: 'Plāns darbojas. Ja kas jāmaina, uzrakstiet.',
    over: 'Plāns ir noslēdzies.',
    strengths: 'Kas izdodas',
    pupilWords: 'Ko saka bērns',
    guardianWords: 'Ko esat teikuši jūs',
    goals: 'Ko vēlamies panākt',
    measures: 'Kas palīdzēs',
    period: 'Plāns ir no {from} līdz {until}.',
    review: 'Kopā pārrunāsim, kā iet, {day}.',
    leader: 'Plānu vada {name}.',
    none: 'Plāna pašlaik nav.',
    noneWhy:
      'Ja skola sagatavos atbalsta plānu, tas parādīsies šeit. Par bērna gaitām jautājiet klases audzinātājam.',
    answer: {
      title: 'Jūsu atbilde',
      question: 'Vai piekrītat plānam?',
      acknowledged: 'Izlasīju un piekrītu',
      refused: 'Nepiekrītu',
      words: {
        acknowledged: 'Ko gribat piebilst? (nav obligāti)',
        refused: 'Kam nepiekrītat un ko jūs darītu citādi?',
      },
      send: 'Nosūtīt atbildi',
      again: 'Atbildēt vēlreiz',
      done: 'Paldies, atbilde ir nosūtīta skolai.',
      given: { acknowledged: 'Jūs piekritāt', refused: 'Jūs nepiekritāt' },
      older: 'Kopš jūsu atbildes skola plānu ir mainījusi. Lūdzu, izlasiet un atbildiet vēlreiz.',
    },
    tell: {
      title: 'Kā iet?',
      question: 'Kā bērnam pēdējā laikā iet?',
      words: 'Kas skolai būtu jāzina? (nav obligāti)',
      who: 'To izlasa tie, kuri skolā vada plānu. Bērnam šī ziņa šeit nav redzama.',
      send: 'Nosūtīt skolai',
      done: 'Paldies, ziņa ir nosūtīta skolai.',
      earlier: 'Jūsu ziņas',
    },
    earlier: 'Iepriekšējie plāni',
  },
  /** To a pupil: short sentences, easy words. */
  pupil: {
    plan: 'Tavs plāns',
    shown: 'Šis ir Tavs plāns. Tas vēl nav gatavs. Izlasi un pasaki, ko domā!',
    proposed: 'Tavs plāns ir gatavs. Skolas vadība to vēl lasa. Tu vari pateikt, ko domā.',
    running: 'Tavs plāns ir sācies. Ja kaut kas neder, uzraksti!',
    over: 'Šis plāns ir beidzies.',
    strengths: 'Kas Tev izdodas',
    pupilWords: 'Ko Tu teici',
    guardianWords: 'Ko teica Tava ģimene',
    goals: 'Tavi mērķi',
    measures: 'Kas Tev palīdzēs',
    period: 'Plāns ir no {from} līdz {until}.',
    review: 'Par to, kā Tev iet, parunāsim {day}.',
    leader: 'Tev palīdz {name}.',
    none: 'Tev tagad plāna nav.',
    noneWhy: 'Ja plāns būs, Tu to redzēsi šeit. Ja ir grūti, pasaki skolotājam, kuram uzticies.',
    answer: {
      title: 'Ko Tu domā?',
      question: 'Vai šis plāns Tev der?',
      acknowledged: 'Jā, der',
      refused: 'Nē, neder',
      words: { acknowledged: 'Vai gribi vēl ko pateikt?', refused: 'Kas neder? Ko Tu darītu citādi?' },
      send: 'Nosūtīt',
      again: 'Atbildēt vēlreiz',
      done: 'Paldies! Tava atbilde ir nosūtīta.',
      given: { acknowledged: 'Tu teici, ka der', refused: 'Tu teici, ka neder' },
      older: 'Plāns ir mainīts. Izlasi un atbildi vēlreiz!',
    },
    tell: {
      title: 'Kā Tev iet?',
      question: 'Izvēlies, kā Tev iet!',
      words: 'Ko Tu gribi, lai mēs zinām?',
      who: 'To izlasīs cilvēki skolā, kuri Tev palīdz. Ģimene to šeit neredz.',
      send: 'Nosūtīt',
      done: 'Paldies! Mēs to izlasīsim.',
      earlier: 'Ko Tu jau rakstīji',
    },
    earlier: 'Agrākie plāni',
  },
  greeting: 'Čau, {name}!',
  greetingPlain: 'Čau!',
  hours: { zero: '{count} stundu', one: '{count} stunda', other: '{count} stundas' },
  who: 'Atbild: {name}',
  scale: {
    now: 'Tagad {now} no 10. Sākumā bija {start}, mērķis ir {target}.',
    start: 'Sākumā {start} no 10, mērķis ir {target}.',
    low: 'grūti',
    high: 'labi',
    ends: '0 – {low}, 10 – {high}.',
  },
  readBy: 'Izlasīja {name}',
  notRead: 'Vēl nav izlasīts',
  answeredOn: '{answer}, {day}.',
  writtenDown: 'Skola pierakstīja: {answer}, {day}.',
  access: {
    open: 'Kas redz šos datus un kas ir skatījis',
    subtitle: 'Kas skolā un pašvaldībā drīkst redzēt jūsu bērna datus un kas tos ir skatījis.',
    ask: 'Ja kaut kas te nav skaidrs vai šķiet nepareizi, jautājiet skolas vadībai vai pašvaldības datu aizsardzības speciālistam.',
  },
  errors: {
    'plan-over': 'Šis plāns ir noslēdzies, tāpēc par to vairs neatbild. Pārlādējiet lapu.',
    'shown-anew': 'Skola plānu tikmēr ir mainījusi. Pārlādējiet lapu, izlasiet jauno un tad atbildiet.',
    'step-unknown': 'Izvēlieties vienu no trim: grūti, tā un tā vai labi.',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    family: typeof familyLv
  }
}
