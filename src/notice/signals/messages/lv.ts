export const signalsLv = {
  absences: {
    title: 'Kavējumi',
    until: 'dati līdz {day}',
    none: 'dati šajā semestrī vēl nav saņemti',
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
        zero: 'Neattaisnotas dienas kopā. Vēl {count} attaisnotu stundu.',
        one: 'Neattaisnotas dienas kopā. Vēl {count} attaisnota stunda.',
        other: 'Neattaisnotas dienas kopā. Vēl {count} attaisnotas stundas.',
      },
    },
    unknown: {
      zero: '{count} stundu, kam iemesls nav zināms.',
      one: '{count} stunda, kam iemesls nav zināms.',
      other: '{count} stundas, kam iemesls nav zināms.',
    },
    history: 'Pa semestriem',
    semester: 'Semestris',
    semesterName: '{schoolYear}, {number}. semestris',
    unexcused: 'Neattaisnotas',
    excused: 'Attaisnotas',
    notKnown: 'Iemesls nezināms',
  },
  marks: {
    title: 'Vērtējumi',
    caption: 'Vidējie vērtējumi šajā semestrī',
    subject: 'Priekšmets',
    mean: 'Vidējais',
    count: 'Vērtējumi',
    notAssessed: {
      zero: '{count} reižu nav vērtējuma',
      one: '{count} reizi nav vērtējuma',
      other: '{count} reizes nav vērtējuma',
    },
    low: 'zems',
    empty: 'Šajā semestrī vērtējumu vēl nav.',
  },
  events: { 'pupil-read': 'skatīja kavējumus un vērtējumus' },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    signals: typeof signalsLv
  }
}
