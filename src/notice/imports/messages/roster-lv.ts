/** What is wrong with a OneRoster package and what to do; names of its files and columns are those of the standard. */
export const rosterProblemsLv = {
  'roster-manifest-missing': {
    text: 'OneRoster pakotnē nav faila manifest.csv.',
    remedy: 'Eksportējiet pakotni no jauna kā OneRoster 1.2 CSV un augšupielādējiet visu ZIP failu.',
  },
  'roster-version': {
    text: 'Pakotnes OneRoster versija ir „{value}”; nolasīt var 1.2.',
    remedy: 'Sistēmā, no kuras eksportējat, izvēlieties OneRoster 1.2 CSV.',
  },
  'roster-mode': {
    text: 'Rindai „{property}” ir vērtība „{value}”; jābūt bulk, delta vai absent.',
    remedy: 'Eksportējiet pakotni no jauna vai ziņojiet sistēmas izstrādātājam.',
  },
  'roster-file-missing': {
    text: 'Pakotnē nav faila {name}.',
    remedy: 'Eksportējiet pakotni no jauna ar visiem failiem, kas minēti manifest.csv.',
  },
  'roster-kind-marks': {
    text: 'Šī izskatās pēc vērtējumu pakotnes; sarakstam trūkst {files}.',
    remedy:
      'Eksportējiet pakotni ar klasēm un lietotājiem (rostering). Vērtējumus importējiet no XLSX vai CSV faila kā vērtējumus.',
  },
  'roster-kind-pupils': {
    text: 'Šī izskatās pēc skolēnu pakotnes; darbinieku sarakstam trūkst {files}.',
    remedy:
      'Eksportējiet pakotni, kurā ir arī darbinieki un viņu lomas. Skolēnus importējiet kā klases sarakstu.',
  },
  'roster-kind-staff': {
    text: 'Šī izskatās pēc darbinieku pakotnes; klases sarakstam trūkst {files}.',
    remedy:
      'Eksportējiet pakotni, kurā ir arī klases un skolēni tajās. Darbiniekus importējiet kā darbinieku sarakstu.',
  },
  'roster-kind-other': {
    text: 'Pakotnē nav ne skolēnu, ne darbinieku; trūkst {files}.',
    remedy: 'Eksportējiet OneRoster 1.2 pakotni ar klasēm un lietotājiem (rostering).',
  },
  'roster-file-unlisted': {
    text: 'Fails {name} nav minēts manifest.csv, tāpēc tas nav lasīts.',
    remedy: 'Ja tas vajadzīgs, eksportējiet pakotni no jauna.',
  },
  'roster-column-missing': {
    text: 'Failā nav kolonnas „{column}”.',
    remedy: 'Eksportējiet pakotni kā OneRoster 1.2 CSV ar visām standarta kolonnām.',
  },
  'roster-value-missing': {
    text: 'Šūna ir tukša, bet tai jābūt aizpildītai.',
    remedy: 'Izlabojiet sistēmā un eksportējiet no jauna.',
  },
  'roster-value-unknown': {
    text: 'Standarts nepazīst vērtību „{value}”.',
    remedy: 'Izlabojiet sistēmā un eksportējiet no jauna.',
  },
  'roster-repeated': {
    text: 'Identifikators „{value}” jau ir {firstLine}. rindā.',
    remedy: 'Katram ierakstam vajadzīgs savs sourcedId. Eksportējiet no jauna.',
  },
  'roster-reference': {
    text: 'Ieraksta „{value}” nav failā {target}, un tas nav zināms no iepriekšējām pakotnēm.',
    remedy: 'Eksportējiet pakotni, kurā ir arī šis ieraksts; pilna (bulk) pakotne satur visu.',
  },
  'roster-date': {
    text: '„{value}” nav datums.',
    remedy: 'OneRoster datumu raksta kā 2026-09-01. Izlabojiet sistēmā un eksportējiet no jauna.',
  },
  'roster-period': {
    text: 'Beigas ({until}) ir pirms sākuma ({from}).',
    remedy: 'Izlabojiet datumus sistēmā un eksportējiet no jauna.',
  },
  'roster-too-many-rows': {
    text: 'Failā ir vairāk nekā {most} rindu.',
    remedy: 'Eksportējiet tikai savas skolas pakotni.',
  },
  'roster-school-missing': {
    text: 'Pakotnē nav skolas „{name}” (reģistrācijas numurs {number}).',
    remedy: 'Pārbaudiet, vai pakotne ir no šīs skolas un vai kolonnā identifier ir tās reģistrācijas numurs.',
  },
  'roster-school-by-name': {
    text: 'Skola „{name}” atrasta pēc nosaukuma, jo reģistrā nav tās reģistrācijas numura.',
    remedy: 'Pārbaudiet, vai tā ir īstā skola.',
  },
  'roster-others-left': {
    text: 'Pakotnē ir arī citas skolas; to ieraksti ({count}) nav lasīti.',
    remedy: 'Nekas nav jādara.',
  },
  'roster-groups-left': {
    text: 'Mācību priekšmetu grupas (scheduled, {count}) nav klases; tās nav lasītas.',
    remedy: 'Nekas nav jādara. Klasei jābūt ar veidu homeroom.',
  },
  'roster-begins-later': {
    text: 'Mācības klasē sāksies {date}; rinda ir izlaista.',
    remedy: 'Importējiet pakotni vēlreiz šajā dienā vai pēc tās.',
  },
  'roster-two-classes': {
    text: 'Šis skolēns jau ir citā klasē ({firstLine}. rindā).',
    remedy: 'Atstājiet vienu klasi vai ierakstiet otrai beigu datumu.',
  },
  'roster-without-class': {
    text: '{name} nav nevienā klasē; rinda ir izlaista.',
    remedy: 'Ja bērns šeit mācās, norādiet klasi un eksportējiet no jauna.',
  },
  'roster-class-teacher': {
    text: 'Klasei {class} pakotnē ir norādīts audzinātājs: {name}. Piekļuvi klasei imports nepiešķir.',
    remedy:
      'Importējiet to pašu pakotni vēlreiz kā darbinieku sarakstu; pēc tam piekļuvi apstiprina iestādes vadība.',
  },
  'roster-staff-role-left': {
    text: 'Loma „{value}” skolā nav amats; rinda ir izlaista.',
    remedy: 'Nekas nav jādara.',
  },
  'roster-staff-disabled': {
    text: '{name} pakotnē ir atspējots lietotājs; rinda ir izlaista.',
    remedy: 'Ja šis cilvēks šeit strādā, iespējojiet lietotāju žurnālā un eksportējiet no jauna.',
  },
  'pupil-leaves': {
    text: '{name} no {date} šeit vairs nemācās.',
    remedy: 'Tā saka pakotne. Pārbaudiet, vai tas ir pareizi.',
  },
  'pupil-leaves-recorded': {
    text: '{name} no {date} šeit vairs nemācās, bet jau ir ieraksti par {days} (kavētas stundas: {absences}, vērtējumi: {marks}).',
    remedy: 'Pārbaudiet, vai diena ir pareiza. Importējot ieraksti paliks.',
  },
} as const
