import { anXlsx, inWindows1257 } from '#platform/files/testing/zip-writer.ts'
import { aRoster } from './roster-package.ts'
import { sampleInstitutions } from './sample-institutions.ts'
import { sampleStaff } from './sample-staff.ts'

/** Class 7.b of Cēsu Pilsētas vidusskola in the demonstration, without the pupil who has left, with one who is new. */
const pupils = [
  ['Birzgalis', 'Raivo', '2013-06-19', 'V'],
  ['Bite', 'Unda', '2013-03-10', 'S'],
  ['Blūma', 'Stella', '2013-07-14', 'S'],
  ['Brūvere', 'Sanita', '2013-10-10', 'S'],
  ['Čakste', 'Anna', '2013-05-02', 'S'],
  ['Daugaviete', 'Grieta', '2013-12-12', 'S'],
  ['Dombrovska', 'Karīna', '2013-10-23', 'S'],
  ['Dūrējs', 'Samuels', '2013-04-17', 'V'],
  ['Dzenis', 'Toms', '2013-11-19', 'V', 'Valmieras novads'],
  ['Kalniņš', 'Jānis', '2013-06-25', 'V'],
  ['Kaulakalns', 'Valts', '2013-12-25', 'V'],
  ['Ķēniņš', 'Roberts', '2013-09-08', 'V'],
  ['Liepiņa', 'Elza', '2013-03-14', 'S'],
  ['Ozoliņa', 'Marta', '2013-01-30', 'S'],
  ['Ozols', 'Valts', '2013-01-19', 'V'],
  ['Paegle', 'Liene', '2013-04-08', 'S'],
  ['Purmale', 'Tīna', '2013-02-13', 'S'],
  ['Purmalis', 'Klāvs', '2012-08-07', 'V'],
  ['Raudziņš', 'Niklāvs', '2013-11-17', 'V'],
  ['Reine', 'Gundega', '2013-05-12', 'S'],
  ['Strazda', 'Nora', '2012-07-26', 'S'],
  ['Ulmanis', 'Augusts', '2013-09-15', 'V'],
  ['Vaska', 'Elīna', '2013-05-25', 'S'],
  ['Vasks', 'Raimonds', '2013-03-23', 'V'],
  ['Veinbergs', 'Luiss', '2013-08-21', 'V'],
] as const

const latvianDay = (day: string) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}.`
const days = ['2026-11-16', '2026-11-17', '2026-11-19', '2026-11-20'] as const
const nameOf = (index: number) => `${pupils[index]?.[0]} ${pupils[index]?.[1]}`

/** UTF-8, semicolons: a class list as a school journal exports it. */
function sampleClassList(): Buffer {
  const rows = pupils.map(([family, given, bornOn, sex, municipality = 'Cēsu novads']) =>
    ['7.b', family, given, latvianDay(bornOn), sex, municipality].join(';'),
  )
  return Buffer.from(
    `\uFEFF${['Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums;Deklarētā pašvaldība', ...rows].join('\r\n')}\r\n`,
  )
}

const absenceHeading = 'Datums,Stunda,Skolēns,Klase,Kavējuma veids'
/** Pupil, day, first and last lesson, kind. */
const absences: readonly (readonly [number, number, number, number, string])[] = [
  [12, 0, 1, 6, 'nn'],
  [12, 1, 1, 3, 'nn'],
  [12, 3, 4, 6, 'nn'],
  [9, 0, 1, 2, 'n'],
  [9, 2, 5, 6, 'nn'],
  [11, 1, 1, 7, 'ns'],
  [11, 2, 1, 7, 'ns'],
  [20, 3, 1, 1, 'n'],
  [3, 2, 1, 7, 'a'],
  [6, 3, 6, 7, 'a'],
]

function absenceRows(): string[] {
  return absences.flatMap(([pupil, day, first, last, kind]) =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      [latvianDay(days[day] ?? ''), first + index, nameOf(pupil), '7.b', kind].join(','),
    ),
  )
}

/** Windows-1257, commas: the absences of a week. */
function sampleAbsences(): Buffer {
  return inWindows1257(`${[absenceHeading, ...absenceRows()].join('\r\n')}\r\n`)
}

/** The same week as somebody typed it: fourteen rows that cannot be right. */
function sampleAbsencesWithErrors(): Buffer {
  const wrong = [
    `20.11.2026.,3,${nameOf(9)},7d,n`,
    `20.11.2026.,4,${nameOf(9)},7d,n`,
    '20.11.2026.,3,Liepina Elsa,7.b,nn',
    '20.11.2026.,4,Nezināms Skolēns,7.b,nn',
    `31.11.2026.,3,${nameOf(12)},7.b,nn`,
    `20.11.2062.,3,${nameOf(12)},7.b,nn`,
    `20.08.2026.,3,${nameOf(12)},7.b,nn`,
    `vakar,3,${nameOf(12)},7.b,nn`,
    `20.11.2026.,trešā,${nameOf(12)},7.b,nn`,
    `20.11.2026.,33,${nameOf(12)},7.b,nn`,
    `20.11.2026.,3,${nameOf(12)},7.b,kavēja`,
    `,3,${nameOf(12)},7.b,nn`,
    '20.11.2026.,3,,7.b,nn',
    `20.11.2026.,1,${nameOf(20)},7.b,ns`,
  ]
  return inWindows1257(`${[absenceHeading, ...absenceRows(), ...wrong].join('\r\n')}\r\n`)
}

/** A workbook with marks of three subjects. */
function sampleMarks(): Buffer {
  const subjects = ['Matemātika', 'Latviešu valoda', 'Angļu valoda']
  const known = pupils
    .map((pupil, index) => ({ isNew: pupil[0] === 'Paegle', index }))
    .filter(({ isNew }) => !isNew)
  const rows = known.flatMap(({ index }) =>
    subjects.map((subject, place) => [
      nameOf(index),
      '7.b',
      subject,
      latvianDay(days[place] ?? ''),
      markOf(index, place),
    ]),
  )
  return anXlsx([['Skolēns', 'Klase', 'Priekšmets', 'Datums', 'Vērtējums'], ...rows], '7.b vērtējumi')
}

/** UTF-8, semicolons: remarks about behaviour; what is only a message to everybody is left out. */
function sampleBehaviour(): Buffer {
  const remarks: readonly (readonly [pupil: number, day: number, kind: string, text: string])[] = [
    [12, 0, 'Uzslava', 'Palīdzēja sagatavot klases vakaru'],
    [9, 0, 'Aizrādījums', 'Traucēja stundu'],
    [9, 2, 'Aizrādījums', ''],
    [9, 3, 'Starpgadījums', 'Konflikts ar klasesbiedru starpbrīdī'],
    [3, 1, 'Uzslava', ''],
    [20, 1, 'Paziņojums', 'Rīt ekskursija'],
  ]
  const rows = remarks.map(([pupil, day, kind, text]) =>
    [latvianDay(days[day] ?? ''), nameOf(pupil), '7.b', kind, text].join(';'),
  )
  return Buffer.from(
    `\uFEFF${['Datums;Skolēns;Klase;Ieraksta veids;Ieraksta teksts', ...rows].join('\r\n')}\r\n`,
  )
}

function markOf(pupil: number, place: number): number | string {
  if (pupil === 9) return 3
  if (pupil === 20 && place === 1) return 'nv'
  return 4 + ((pupil * 7 + place * 3) % 6)
}

/** What is new in a week, by OneRoster 1.2: a pupil has come, one has left; a row of another school is to be left. */
function sampleRoster(): Buffer {
  const another = 'skola-2'
  return aRoster({
    mode: 'delta',
    number: '9900000001',
    name: 'Cēsu Pilsētas vidusskola',
    pupils: [
      {
        id: 'sk-7b-16',
        givenName: 'Liene',
        familyName: 'Paegle',
        bornOn: '2013-04-08',
        beginDate: '2026-11-16',
      },
      {
        id: 'sk-7b-21',
        givenName: 'Nora',
        familyName: 'Strazda',
        bornOn: '2012-07-26',
        endDate: '2026-11-13',
      },
    ],
    more: {
      orgs: [{ sourcedId: another, name: 'Cita skola', type: 'school', identifier: '9900000002' }],
      enrollments: [
        {
          sourcedId: 'm-x-1',
          classSourcedId: 'x-5a',
          schoolSourcedId: another,
          userSourcedId: 'x-1',
          role: 'student',
        },
      ],
    },
  })
}

export const sampleFiles: Readonly<Record<string, () => Buffer>> = {
  '7b-klases-saraksts.csv': sampleClassList,
  '7b-kavejumi.csv': sampleAbsences,
  '7b-kavejumi-ar-kludam.csv': sampleAbsencesWithErrors,
  '7b-vertejumi.xlsx': sampleMarks,
  '7b-uzvediba.csv': sampleBehaviour,
  '7b-oneroster-izmainas.zip': sampleRoster,
  'darbinieku-saraksts.csv': sampleStaff,
  'iestazu-saraksts.csv': sampleInstitutions,
}
