/** What *Today* says of those who were noticed; the rest of the group comes with the other messages. */
export const riskFirstLv = {
  level: { attention: 'uzmanība', support: 'atbalsts', urgent: 'steidzami' },
  flag: {
    unexcusedLessons: {
      zero: '{count} neattaisnotu stundu šajā semestrī, robeža {limit}.',
      one: '{count} neattaisnota stunda šajā semestrī, robeža {limit}.',
      other: '{count} neattaisnotas stundas šajā semestrī, robeža {limit}.',
    },
    unexcusedDays: {
      zero: '{count} neattaisnoti kavētu dienu šajā semestrī, robeža {limit}.',
      one: '{count} neattaisnoti kavēta diena šajā semestrī, robeža {limit}.',
      other: '{count} neattaisnoti kavētas dienas šajā semestrī, robeža {limit}.',
    },
    chronicAbsence: 'Kavēti {share} % mācību dienu ({missed} no {enrolled}), robeža {limit} %.',
    failingSubjects: {
      zero: 'Nepietiekami {count} priekšmetos, robeža {limit}: {subjects}.',
      one: 'Nepietiekami {count} priekšmetā, robeža {limit}: {subjects}.',
      other: 'Nepietiekami {count} priekšmetos, robeža {limit}: {subjects}.',
    },
    subjectFailed: '{subject} ({why})',
    notPassed: '{count} „ni”',
    notAssessed: '{count} „nv”',
    behaviour: 'Šajā semestrī aizrādījumi: {reprimands}, starpgadījumi: {incidents}, robeža {limit}.',
    absenceCause: {
      lessons: {
        unexcused: 'Neattaisnotas stundas šajā semestrī: {missed}, robeža {limit}.',
        unknown: 'Kavētas stundas, kam iemesls nav zināms, šajā semestrī: {missed}, robeža {limit}.',
        excused: 'Attaisnotas stundas šajā semestrī: {missed}, robeža {limit}.',
      },
      days: {
        unexcused: 'Dienas ar neattaisnotu kavējumu šajā semestrī: {missed}, robeža {limit}.',
        unknown: 'Dienas ar kavējumu, kam iemesls nav zināms, šajā semestrī: {missed}, robeža {limit}.',
        excused: 'Dienas ar attaisnotu kavējumu šajā semestrī: {missed}, robeža {limit}.',
      },
    },
    absenceRun: {
      missed: 'Kavētas mācību dienas pēc kārtas: {days}, {from}–{until}; robeža {limit}.',
      'not-excused':
        'Mācību dienas pēc kārtas ar kavējumu bez attaisnojuma: {days}, {from}–{until}; robeža {limit}.',
    },
    lowLevels: 'Vairums apguves līmeņu ir {upTo}: {subjects}; priekšmetu robeža {limit}.',
    levelsUpTo: { S: 'S', T: 'S vai T' },
    subjectLevels: '{subject} ({low} no {levels})',
    fallingMarks:
      'Vidējais vismaz par {by} zemāks nekā iepriekšējā semestrī: {subjects}; priekšmetu robeža {limit}.',
    subjectFell: '{subject} ({before} → {mean})',
    absenceTrend:
      'Pēdējās 4 nedēļās bez attaisnojuma kavētas {recentAbsent} no {recentDays} dienām ({recentShare} %), agrāk šajā mācību gadā {earlierAbsent} no {earlierDays} ({earlierShare} %); pieauguma robeža {limit} procentpunkti.',
    transitions: {
      'new-school': 'Pirmais gads šajā skolā.',
      'repeated-grade': 'Mācās tajā pašā klasē vai kursā atkārtoti.',
      'grade-9': '9. klase: gads ar valsts pārbaudījumiem.',
      'grade-12': '12. klase: gads ar valsts pārbaudījumiem.',
      'first-course': 'Pirmais gads profesionālajā izglītībā.',
    },
    transitionWith: {
      zero: '{transitions} Šajā semestrī kavēts {count} dienu, robeža {limit}.',
      one: '{transitions} Šajā semestrī kavēta {count} diena, robeža {limit}.',
      other: '{transitions} Šajā semestrī kavētas {count} dienas, robeža {limit}.',
    },
    lowMarks: 'Vidējais vērtējums zem {meanBelow} vairākos priekšmetos: {subjects}.',
    subjectMean: '{subject} ({mean})',
    rule: '{name} · {source}, {version}. redakcija · dati līdz {day}',
    waiting: { zero: '{count} dienas', one: '{count} diena', other: '{count} dienas' },
    sinceToday: 'kopš šodienas',
    passedOn: '{by} nodeva tālāk, {day}',
    watchedUntil: 'vērots līdz {day}',
    escalated: {
      team: 'Nodots atbalsta komandai {day}, jo neviens nebija atbildējis.',
      municipality: 'Nodots pašvaldībai {day}, jo skolā neviens nebija atbildējis.',
    },
    answeredAfter: {
      zero: 'atbildēts pēc {count} dienām',
      one: 'atbildēts pēc {count} dienas',
      other: 'atbildēts pēc {count} dienām',
    },
    answeredAtOnce: 'atbildēts tajā pašā dienā',
    answer: 'Atbildēt',
    change: 'Mainīt atbildi',
    earlier: {
      zero: '{count} agrāku atbilžu',
      one: '{count} agrāka atbilde',
      other: '{count} agrākas atbildes',
    },
    open: 'Neatbildēts',
  },
  answering: {
    title: 'Kas ir izdarīts?',
    done: 'Atbilde saglabāta.',
  },
} as const
