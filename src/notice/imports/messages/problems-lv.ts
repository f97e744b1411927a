import { institutionProblemsLv } from './institutions-lv.ts'
import { rosterProblemsLv } from './roster-lv.ts'
import { staffProblemsLv } from './staff-lv.ts'

/** What is wrong and what to do, for every code of a report. `{value}` is what stands in the cell. */
export const problemsLv = {
  'file-empty': { text: 'Fails ir tukšs.', remedy: 'Izvēlieties failu ar datiem.' },
  'file-binary': { text: 'Šis nav teksta fails.', remedy: 'Saglabājiet tabulu kā XLSX vai CSV.' },
  'file-encoding': {
    text: 'Faila burtu kodējums nav ne UTF-8, ne Windows-1257.',
    remedy: 'Saglabājiet to kā „CSV UTF-8”.',
  },
  'file-html': {
    text: 'Šī ir tīmekļa lapa, kaut arī faila nosaukums saka citu.',
    remedy: 'Atveriet to Excel un saglabājiet kā XLSX.',
  },
  'file-pdf': { text: 'Šis ir PDF.', remedy: 'Eksportējiet tabulu kā XLSX vai CSV.' },
  'file-old-excel': {
    text: 'Fails ir vecajā XLS formātā vai aizsargāts ar paroli.',
    remedy: 'Saglabājiet to kā XLSX bez paroles.',
  },
  'file-other-zip': { text: 'Arhīvā nav Excel tabulas.', remedy: 'Izvēlieties pašu XLSX failu.' },
  'file-zip-encrypted': {
    text: 'Arhīvs ir aizsargāts ar paroli.',
    remedy: 'Eksportējiet pakotni bez paroles.',
  },
  'file-zip-path': {
    text: 'Arhīvā ir faili, kuru nosaukumi ved ārpus tā; tāds arhīvs netiek atvērts.',
    remedy: 'Eksportējiet pakotni no jauna un neko tajā nemainiet.',
  },
  'file-corrupt': {
    text: 'Fails ir bojāts vai nav augšupielādēts līdz galam.',
    remedy: 'Atveriet to Excel, saglabājiet no jauna un mēģiniet vēlreiz.',
  },
  'file-bomb': {
    text: 'Fails izpakojas neticami liels, tāpēc nav atvērts.',
    remedy: 'Saglabājiet datus kā CSV.',
  },
  'file-too-large': { text: 'Fails ir pārāk liels.', remedy: 'Sadaliet to pa mēnešiem vai klasēm.' },
  'file-row-too-long': {
    text: 'Rinda ir pārāk gara, lai tā būtu tabulas rinda.',
    remedy: 'Pārbaudiet, vai tā ir tabula.',
  },
  'file-quotes': {
    text: 'Pēdiņas ir atvērtas, bet nav aizvērtas; tālāk fails nav lasāms.',
    remedy: 'Izlabojiet pēdiņas šajā rindā vai saglabājiet failu no jauna.',
  },
  'file-no-such-sheet': { text: 'Tādas lapas failā nav.', remedy: 'Izvēlieties lapu.' },
  'no-rows': {
    text: 'Zem virsrakstiem nav nevienas datu rindas.',
    remedy: 'Pārbaudiet, vai izvēlēta pareizā lapa un virsrakstu rinda.',
  },
  'column-missing': {
    text: 'Nav kolonnas „{field}”.',
    remedy: 'Norādiet, kura faila kolonna tā ir, vai pievienojiet to failā.',
  },
  'too-many-rows': { text: 'Sarakstā ir vairāk nekā {most} rindu.', remedy: 'Sadaliet to vairākos failos.' },
  'ragged-row': {
    text: 'Rindā ir {cells} šūnas, bet virsrakstos {columns}.',
    remedy: 'Pārbaudiet, vai vērtībā nav lieka atdalītāja.',
  },
  formula: {
    text: 'Šūnā ir formula: {value}.',
    remedy: 'Tā ir ņemta kā teksts. Ja vajadzīga vērtība, ierakstiet to.',
  },
  'name-missing': { text: 'Nav vārda vai uzvārda.', remedy: 'Ierakstiet vārdu un uzvārdu.' },
  'name-characters': {
    text: 'Vārdā ir zīmes, kuru vārdos nav: „{value}”.',
    remedy: 'Izlabojiet vārdu. Ja tādu ir daudz, saglabājiet failu kā „CSV UTF-8”.',
  },
  'code-form': { text: 'Personas kodam jābūt 11 cipariem.', remedy: 'Pārrakstiet kodu no dokumenta.' },
  'code-date': { text: 'Personas koda pirmie cipari nav datums.', remedy: 'Pārrakstiet kodu no dokumenta.' },
  'code-century': { text: 'Personas koda septītais cipars neder.', remedy: 'Pārrakstiet kodu no dokumenta.' },
  'code-check-digit': {
    text: 'Personas koda pēdējais cipars neatbilst pārējiem.',
    remedy: 'Pārrakstiet kodu no dokumenta.',
  },
  'code-missing': {
    text: 'Nav personas koda.',
    remedy: 'Var turpināt; bet bez koda skolēnu neatradīs pēc skolas maiņas.',
  },
  'codes-missing': {
    text: {
      zero: '{count} rindās nav personas koda.',
      one: '{count} rindā nav personas koda.',
      other: '{count} rindās nav personas koda.',
    },
    remedy:
      'Var turpināt: šos skolēnus pazīst pēc vārda, uzvārda un dzimšanas datuma; bet bez koda skolēnu neatradīs pēc skolas maiņas.',
  },
  'code-differs': {
    text: '{name}: ar šo dzimšanas datumu reģistrā ir cits personas kods.',
    remedy: 'Pārbaudiet kodu. Ja tas ir cits cilvēks, pārbaudiet dzimšanas datumu.',
  },
  'birth-date-missing': {
    text: '{name} reģistrā vēl nav, un failā nav norādīts dzimšanas datums.',
    remedy: 'Ierakstiet dzimšanas datumu.',
  },
  'birth-date-differs': {
    text: 'Dzimšanas datums neatbilst personas kodam vai reģistram ({register}).',
    remedy: 'Izlabojiet datumu vai kodu.',
  },
  'birth-date-impossible': {
    text: 'Tāds dzimšanas datums nav iespējams: {value}.',
    remedy: 'Izlabojiet datumu.',
  },
  'sex-missing': {
    text: '{name} reģistrā vēl nav, un failā nav norādīts dzimums.',
    remedy: 'Ierakstiet S (sieviete) vai V (vīrietis).',
  },
  'sex-unknown': {
    text: 'Dzimums „{value}” nav saprotams.',
    remedy: 'Rakstiet S (sieviete) vai V (vīrietis).',
  },
  'class-missing': { text: 'Nav klases.', remedy: 'Ierakstiet klasi.' },
  'class-unknown': {
    text: 'Klases nosaukums „{value}” nav šajā skolā.',
    remedy: 'Izlabojiet vai izvēlieties klasi.',
  },
  'class-differs': {
    text: '{name} nemācās klasē {class}, bet citā šīs skolas klasē.',
    remedy: 'Pārbaudiet klasi. Rinda ir ņemta.',
  },
  'municipality-unknown': {
    text: 'Pašvaldības „{value}” nav.',
    remedy: 'Rakstiet pilnu nosaukumu, piemēram, „Cēsu novads”.',
  },
  'pupil-repeated': {
    text: '{name} sarakstā jau ir {firstLine}. rindā.',
    remedy: 'Atstājiet vienu rindu.',
  },
  'pupil-unknown': {
    text: 'Šajā skolā neviens ar vārdu „{name}” nav atrasts.',
    remedy: 'Pārbaudiet vārdu; ja bērna sarakstā vēl nav, vispirms importējiet klases sarakstu.',
  },
  'pupil-ambiguous': {
    text: 'Ar vārdu „{name}” ir vairāki skolēni.',
    remedy: 'Pievienojiet personas koda, dzimšanas datuma vai klases kolonnu.',
  },
  'pupil-transfer': {
    text: '{name} pašlaik mācās citā iestādē.',
    remedy: 'Pēc apstiprināšanas mācības turpināsies šajā skolā, un vēsture nāks līdzi.',
  },
  'pupil-name-changed': {
    text: 'Vārds mainīts: bija {before}, būs {name}.',
    remedy: 'Pārbaudiet, vai tas tiešām ir tas pats bērns.',
  },
  'pupil-not-enrolled': {
    text: '{date} mācības šajā skolā jau bija beigušās.',
    remedy: 'Izdzēsiet rindu vai pārbaudiet datumu.',
  },
  'date-missing': { text: 'Nav datuma.', remedy: 'Ierakstiet datumu, piemēram, 20.11.2026.' },
  'date-unreadable': { text: '„{value}” nav datums.', remedy: 'Rakstiet kā 20.11.2026.' },
  'date-future': { text: 'Datums {value} vēl nav pienācis.', remedy: 'Izlabojiet datumu.' },
  'date-outside-year': {
    text: 'Datums {value} nav {year}. mācību gadā.',
    remedy: 'Izlabojiet datumu vai izvēlieties importam citu mācību gadu.',
  },
  'date-weekend': { text: 'Datums {value} ir brīvdiena.', remedy: 'Pārbaudiet datumu. Rinda ir ņemta.' },
  'lesson-unknown': {
    text: 'Stundas numurs „{value}” neder; tam jābūt no 0 līdz {last}.',
    remedy: 'Izlabojiet numuru; 0 nozīmē visu dienu.',
  },
  'absence-kind-unknown': {
    text: 'Nav zināms, ko nozīmē „{value}”.',
    remedy: 'Izvēlieties nozīmi zem „Vērtību nozīme”.',
  },
  'behaviour-kind-unknown': {
    text: 'Nav zināms, ko nozīmē ieraksts „{value}”.',
    remedy: 'Izvēlieties nozīmi zem „Vērtību nozīme”.',
  },
  'row-repeated': {
    text: 'Tas pats failā jau ir (rinda: {firstLine}).',
    remedy: 'Atkārtojums ir izlaists; nekas nav jādara.',
  },
  'row-contradicts': {
    text: 'Šai pašai stundai citur failā (rinda: {firstLine}) ir cits kavējuma veids.',
    remedy: 'Atstājiet pareizo rindu.',
  },
  'recorded-elsewhere': {
    text: 'Šo stundu citādi ir ierakstījusi cita skola.',
    remedy: 'Paliek otras skolas ieraksts.',
  },
  'subject-unknown': {
    text: 'Priekšmeta „{value}” nav sarakstā.',
    remedy: 'Izvēlieties priekšmetu zem „Vērtību nozīme” vai izlaidiet to.',
  },
  'mark-unknown': {
    text: '„{value}” nav vērtējums.',
    remedy: 'Der 1–10, nv, n/nv, i, ni, S, T, A, P vai procenti.',
  },
  'mark-beside': {
    text: 'Rinda ir izlaista: cita tā paša skolēna, priekšmeta un dienas rinda ir kļūdaina vai neskaidra.',
    remedy: 'Izlabojiet to rindu vai atbildiet, par kuru skolēnu tā ir, un importējiet abas kopā.',
  },
  'guardian-name': {
    text: 'Likumiskā pārstāvja vārds vai uzvārds nav norādīts vai nav nolasāms; pārstāvis nav pievienots.',
    remedy: 'Norādiet vārdu un uzvārdu; skolēna dati tiks importēti arī bez tā.',
  },
  'guardian-relation': {
    text: 'Pārstāvja saistība ar bērnu nav saprotama.',
    remedy: 'Der māte, tēvs, aizbildnis, audžuģimene vai cits.',
  },
  'guardian-phone': {
    text: 'Pārstāvja tālrunis nav tālruņa numurs; tas nav pārņemts.',
    remedy: 'Norādiet vienu numuru, piemēram, +371 20000000.',
  },
  'guardian-email': {
    text: 'Pārstāvja e-pasts nav e-pasta adrese; tas nav pārņemts.',
    remedy: 'Norādiet vienu adresi.',
  },
  'guardian-email-taken': {
    text: 'Pārstāvja e-pasta adrese Pamani jau ir citai personai; tā nav pārņemta.',
    remedy: 'Ja tā ir tā pati persona, norādiet vārdu tieši tāpat; ja nav, norādiet citu adresi.',
  },
  'guardian-own-contacts': {
    text: 'Pārstāvis pats lieto Pamani vai strādā izglītības iestādē; kontakti paliek, kādi bija.',
    remedy: 'Savus kontaktus labo pats pārstāvis vai sistēmas pārvaldnieks.',
  },
  'guardian-ended': {
    text: 'Šī persona vairs nav bērna likumiskais pārstāvis; imports to neatjauno.',
    remedy: 'Ja pārstāvība ir atjaunota, to ieraksta sistēmas pārvaldnieks.',
  },
  'same-file': {
    text: 'Šis pats fails jau ir importēts.',
    remedy: 'Ja tas nav nodoms, atmetiet šo importu.',
  },
  'pupil-doubtful': {
    text: 'Nav skaidrs, vai {name} šeit jau mācās; rinda ir izlaista.',
    remedy: 'Atbildiet zem „Vai tas ir tas pats bērns?” un pārbaudiet vēlreiz.',
  },
  ...rosterProblemsLv,
  ...staffProblemsLv,
  ...institutionProblemsLv,
} as const
