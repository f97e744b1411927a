import { signalsFirstLv } from './first-lv.ts'

export const signalsLv = {
  ...signalsFirstLv,
  absences: {
    title: 'Kavējumi',
    trend: 'Neattaisnotie kavējumi kopš semestra sākuma',
    week: 'Nedēļa, kas sākas',
    limit: {
      lessons: '{limit} stundas semestrī',
      days: '{limit} dienas semestrī',
    },
    caption: {
      lessons: {
        zero: 'Neattaisnotas stundas kopā. Vēl {count} attaisnotu.',
        one: 'Neattaisnotas stundas kopā. Vēl {count} attaisnota.',
        other: 'Neattaisnotas stundas kopā. Vēl {count} attaisnotas.',
      },
      days: {
        zero: 'Neattaisnotas dienas kopā. Vēl {count} attaisnotu dienu.',
        one: 'Neattaisnotas dienas kopā. Vēl {count} attaisnota diena.',
        other: 'Neattaisnotas dienas kopā. Vēl {count} attaisnotas dienas.',
      },
    },
    unknown: {
      lessons: {
        zero: '{count} stundu, kam iemesls nav zināms.',
        one: '{count} stunda, kam iemesls nav zināms.',
        other: '{count} stundas, kam iemesls nav zināms.',
      },
      days: {
        zero: '{count} dienu, kam iemesls nav zināms.',
        one: '{count} diena, kam iemesls nav zināms.',
        other: '{count} dienas, kam iemesls nav zināms.',
      },
    },
    history: 'Pa semestriem',
    semester: 'Semestris',
    semesterName: '{schoolYear}, {number}. semestris',
    unexcused: 'Neattaisnotas',
    excused: 'Attaisnotas',
    notKnown: 'Iemesls nezināms',
  },
  staleSchools: {
    tag: 'dati novecojuši',
    title: {
      zero: '{count} iestādēm dati ir novecojuši',
      one: '{count} iestādei dati ir novecojuši',
      other: '{count} iestādēm dati ir novecojuši',
    },
  },
  marks: {
    title: 'Vērtējumi',
    caption: 'Vidējie vērtējumi šajā semestrī',
    subject: 'Priekšmets',
    mean: 'Vidējais',
    count: 'Vērtējumi',
    change: 'Izmaiņa',
    lower: 'par {by} zemāks',
    higher: 'par {by} augstāks',
    same: 'tāds pats',
    changeWhy: 'Izmaiņa: pret {schoolYear}. mācību gada {number}. semestra vidējo.',
    notAssessed: {
      zero: '{count} reižu nav vērtējuma',
      one: '{count} reizi nav vērtējuma',
      other: '{count} reizes nav vērtējuma',
    },
    low: 'zems',
    empty: 'Šajā semestrī vērtējumu vēl nav.',
    noPoints: 'Ballēs vēl nav vērtēts, tāpēc vidējo un to gaitas nav.',
    levelCount: '{level}:\u00a0{count}',
    levelsWhy:
      'Apguves līmeņi: S – sācis apgūt, T – turpina apgūt, A – apguvis, P – apguvis padziļināti. Pēdējais dotais ir pirmais.',
    levelsCaption: 'Apguves līmeņi šajā semestrī',
    months: 'Pa mēnešiem',
    monthsCaption: 'Vērtējumi pa mēnešiem',
    byMonth: 'pa mēnešiem',
    trend: 'Vidējais ballēs pa mēnešiem',
    trendCaption: 'Mēneša vidējais no visām ballēm, dati līdz {day}. Kur līnijas nav, nav ballu.',
    limit: 'Zem {limit}: zems līmenis',
    monthOf: '{month} {year}',
    all: 'Visi priekšmeti',
  },
  transitions: {
    title: 'Šajā mācību gadā',
    names: {
      'new-school': 'pirmais gads šajā skolā',
      'repeated-grade': 'tā pati klase atkārtoti',
      'grade-9': '9. klases gads',
      'grade-12': '12. klases gads',
      'first-course': 'profesionālās izglītības pirmais gads',
    },
  },
  recent:
    'Pēdējās 4 nedēļās bez attaisnojuma kavētas {recentAbsent} no {recentDays} mācību dienām ({recentShare}), agrāk šajā mācību gadā {earlierAbsent} no {earlierDays} ({earlierShare}).',
  behaviour: {
    title: 'Uzvedības ieraksti',
    caption: 'Ieraksti pa semestriem',
    empty: 'Uzvedības ierakstu nav.',
    praises: 'Uzslavas',
    reprimands: 'Aizrādījumi',
    incidents: 'Starpgadījumi',
    remarks: {
      zero: 'Ieraksti: {count}',
      one: 'Ieraksti: {count}',
      other: 'Ieraksti: {count}',
    },
    kinds: { praise: 'uzslava', reprimand: 'aizrādījums', incident: 'starpgadījums' },
  },
  calendar: {
    title: 'Kavējumi pa dienām, {schoolYear}',
    empty: 'Kad ielādēs kavējumus, te būs redzama katra diena.',
    missed: {
      lessons:
        'Šajā semestrī kavētas {days} no {enrolled} mācību dienām ({share}): skaitītas dienas, kas kavētas pilnībā vai vismaz četras stundas.',
      days: 'Šajā semestrī kavētas {days} no {enrolled} dienām ({share}).',
    },
    run: {
      zero: 'Ilgākais neattaisnotais kavējums: {count} dienu pēc kārtas, {from}–{until}.',
      one: 'Ilgākais neattaisnotais kavējums: {count} diena pēc kārtas, {from}–{until}.',
      other: 'Ilgākais neattaisnotais kavējums: {count} dienas pēc kārtas, {from}–{until}.',
    },
    kinds: {
      unexcused: 'neattaisnots',
      unknown: 'iemesls nav zināms',
      excused: 'attaisnots',
    },
    present: { lessons: 'bija skolā', days: 'bija grupā' },
    free: { lessons: 'nav stundu', days: 'brīvdiena' },
    lessons: {
      unexcused: {
        zero: '{count} neattaisnotu',
        one: '{count} neattaisnota',
        other: '{count} neattaisnotas',
      },
      unknown: {
        zero: '{count} bez zināma iemesla',
        one: '{count} bez zināma iemesla',
        other: '{count} bez zināma iemesla',
      },
      excused: { zero: '{count} attaisnotu', one: '{count} attaisnota', other: '{count} attaisnotas' },
    },
    wholeDay: 'visa diena, {cause}',
    table: {
      zero: 'Dienas ar jebkādu kavējumu: {count}',
      one: 'Dienas ar jebkādu kavējumu: {count}',
      other: 'Dienas ar jebkādu kavējumu: {count}',
    },
    day: 'Diena',
    what: { lessons: 'Kavētās stundas', days: 'Kavējums' },
  },
  events: {
    'pupil-read': 'skatīja kavējumus un vērtējumus',
    'attendance-read': 'skatīja kavējumus pa dienām',
    'behaviour-read': 'skatīja uzvedības ierakstus',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    signals: typeof signalsLv
  }
}
