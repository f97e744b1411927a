/** What *Today* says of duties; the rest of the group comes with the other messages. */
export const dutiesFirstLv = {
  count: {
    lessons: {
      zero: '{count} neattaisnoti kavētu stundu {semester}. semestrī',
      one: '{count} neattaisnoti kavēta stunda {semester}. semestrī',
      other: '{count} neattaisnoti kavētas stundas {semester}. semestrī',
    },
    days: {
      zero: '{count} neattaisnoti kavētu dienu {semester}. semestrī',
      one: '{count} neattaisnoti kavēta diena {semester}. semestrī',
      other: '{count} neattaisnoti kavētas dienas {semester}. semestrī',
    },
  },
  why: '{absence}; atļautas ne vairāk kā {allowed}',
  clock: {
    left: {
      zero: 'atlikušas {count} mācību dienas',
      one: 'atlikusi {count} mācību diena',
      other: 'atlikušas {count} mācību dienas',
    },
    lastDay: 'šodien pēdējā diena',
    lateBy: {
      zero: 'par {count} mācību dienām',
      one: 'par {count} mācību dienu',
      other: 'par {count} mācību dienām',
    },
    late: {
      zero: 'nokavēts par {count} mācību dienām',
      one: 'nokavēts par {count} mācību dienu',
      other: 'nokavēts par {count} mācību dienām',
    },
  },
  until: 'līdz {day}',
} as const
