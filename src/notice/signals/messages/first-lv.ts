/** What *Today* says of data that are missing or old; the rest of the group comes with the other messages. */
export const signalsFirstLv = {
  stale: {
    absences: 'Kavējumi ir tikai līdz {day}.',
    absencesNone: 'Šajā semestrī kavējumi nav ielādēti.',
    marks: 'Vērtējumi ir tikai līdz {day}.',
    marksNone: 'Šajā semestrī vērtējumi nav ielādēti.',
    classes: '{what} Klases: {classes}.',
    noClasses: 'Šajā mācību gadā klašu saraksts nav ielādēts.',
    oldList: 'Klašu saraksts pēdējoreiz ielādēts {day}.',
    oldListNone: 'Nav zināms, kad klašu saraksts ielādēts.',
    classesMore: '{what} Klases: {classes} un vēl {count}.',
  },
} as const
