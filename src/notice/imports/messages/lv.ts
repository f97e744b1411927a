import { institutionPagesLv } from './institutions-lv.ts'
import { pagesLv } from './pages-lv.ts'
import { problemsLv } from './problems-lv.ts'
import { recordEffectsLv } from './record-effects-lv.ts'
import { staffEffectsLv } from './staff-effects-lv.ts'

export const importsLv = {
  ...pagesLv,
  institutions: institutionPagesLv,
  problems: problemsLv,
  recordEffects: recordEffectsLv,
  staffEffects: staffEffectsLv,
  fields: {
    personalCode: 'Personas kods',
    givenName: 'Vārds',
    familyName: 'Uzvārds',
    fullName: 'Vārds un uzvārds',
    bornOn: 'Dzimšanas datums',
    sex: 'Dzimums',
    className: 'Klase',
    schoolNumber: 'Lietas numurs',
    declaredMunicipality: 'Deklarētā pašvaldība',
    startsOn: 'Iestāšanās datums',
    onDate: 'Datums',
    lesson: 'Stunda',
    lessonCount: 'Stundu skaits',
    absenceKind: 'Kavējuma veids',
    subject: 'Mācību priekšmets',
    mark: 'Vērtējums',
    behaviourKind: 'Ieraksta veids',
    remark: 'Ieraksta teksts',
    guardian1Name: '1. pārstāvja vārds (vai vārds un uzvārds)',
    guardian1FamilyName: '1. pārstāvja uzvārds',
    guardian1Relation: '1. pārstāvja saistība ar bērnu',
    guardian1Phone: '1. pārstāvja tālrunis',
    guardian1Email: '1. pārstāvja e-pasts',
    guardian2Name: '2. pārstāvja vārds (vai vārds un uzvārds)',
    guardian2FamilyName: '2. pārstāvja uzvārds',
    guardian2Relation: '2. pārstāvja saistība ar bērnu',
    guardian2Phone: '2. pārstāvja tālrunis',
    guardian2Email: '2. pārstāvja e-pasts',
    email: 'E-pasts',
    post: 'Amats',
    worksFrom: 'Strādā no',
    worksUntil: 'Strādā līdz (pēdējā diena)',
    registrationNumber: 'Reģistrācijas numurs',
    institutionName: 'Nosaukums',
    institutionKind: 'Iestādes veids',
    founder: 'Dibinātājs',
    municipality: 'Pašvaldība',
    firstGrade: 'Pirmā klase',
    lastGrade: 'Pēdējā klase',
    openedOn: 'Darbojas no',
    closedOn: 'Vairs nestrādā no',
  },
  errors: {
    'wrong-step': 'Šim importam tas vairs nav iespējams: kāds to tikmēr ir mainījis. Pārlādējiet lapu.',
    busy: 'Šis imports pašlaik tiek apstrādāts. Pagaidiet, līdz tas būs pabeigts.',
    'job-broken':
      'Darbs vairākas reizes pārtrūka, tāpēc tas ir apturēts. Mēģiniet vēlreiz; ja tas pārtrūkst atkal, ziņojiet sistēmas uzturētājam.',
    'job-not-allowed':
      'Personai, kas to uzsāka, vairs nav tiesību importēt šajā iestādē. Uzsākt no jauna var cita persona, kas te strādā ar importu.',
    'file-gone': 'Fails vairs nav saglabāts. Augšupielādējiet to vēlreiz.',
    'changed-meanwhile': {
      zero: 'Kopš pārbaudes dati ir mainījušies, un failā tagad ir {count} kļūdu. Nekas nav importēts. Pārbaudiet failu vēlreiz.',
      one: 'Kopš pārbaudes dati ir mainījušies, un failā tagad ir {count} kļūda. Nekas nav importēts. Pārbaudiet failu vēlreiz.',
      other:
        'Kopš pārbaudes dati ir mainījušies, un failā tagad ir {count} kļūdas. Nekas nav importēts. Pārbaudiet failu vēlreiz.',
    },
    'blocked-by-imports':
      'Importu nevar atsaukt: tā ierakstus vēlāk ir mainījis cits imports ({files}). Vispirms atsauciet to.',
    'blocked-by-elsewhere':
      'Importu nevar atsaukt: tā skolēnus vēlāk ir mainījis citas iestādes imports. Tos var tikai labot.',
    'blocked-by-plans': {
      zero: 'Importu nevar atsaukt: {count} pievienotajiem skolēniem jau ir atbalsta plāns.',
      one: 'Importu nevar atsaukt: {count} pievienotajam skolēnam jau ir atbalsta plāns.',
      other: 'Importu nevar atsaukt: {count} pievienotajiem skolēniem jau ir atbalsta plāns.',
    },
    'blocked-by-assessments': {
      zero: 'Importu nevar atsaukt: {count} pievienotajiem skolēniem jau ir risku izvērtējums.',
      one: 'Importu nevar atsaukt: {count} pievienotajam skolēnam jau ir risku izvērtējums.',
      other: 'Importu nevar atsaukt: {count} pievienotajiem skolēniem jau ir risku izvērtējums.',
    },
    'blocked-by-signals': {
      zero: 'Importu nevar atsaukt: {count} pievienotajiem skolēniem jau ir kavējumi, vērtējumi vai uzvedības ieraksti. Vispirms atsauciet to importu.',
      one: 'Importu nevar atsaukt: {count} pievienotajam skolēnam jau ir kavējumi, vērtējumi vai uzvedības ieraksti. Vispirms atsauciet to importu.',
      other:
        'Importu nevar atsaukt: {count} pievienotajiem skolēniem jau ir kavējumi, vērtējumi vai uzvedības ieraksti. Vispirms atsauciet to importu.',
    },
    'blocked-by-merges': {
      zero: 'Importu nevar atsaukt: {count} tā skolēni vēlāk ir apvienoti ar citu ierakstu. Vispirms atsauciet apvienošanu (Dublikāti).',
      one: 'Importu nevar atsaukt: {count} tā skolēns vēlāk ir apvienots ar citu ierakstu. Vispirms atsauciet apvienošanu (Dublikāti).',
      other:
        'Importu nevar atsaukt: {count} tā skolēni vēlāk ir apvienoti ar citu ierakstu. Vispirms atsauciet apvienošanu (Dublikāti).',
    },
    'blocked-by-records': {
      zero: 'Importu nevar atsaukt: par {count} pievienotajiem skolēniem jau ir citi ieraksti. Tos var tikai labot.',
      one: 'Importu nevar atsaukt: par {count} pievienoto skolēnu jau ir citi ieraksti. Tos var tikai labot.',
      other:
        'Importu nevar atsaukt: par {count} pievienotajiem skolēniem jau ir citi ieraksti. Tos var tikai labot.',
    },
    'blocked-by-class':
      'Importu nevar atsaukt: tā izveidotajā klasē jau ir citi skolēni. Vispirms pārceliet viņus.',
    'blocked-by-access': {
      zero: 'Importu nevar atsaukt: {count} piekļuves no tā jau ir apstiprinātas. Piekļuvi beidz lapā „Darbinieki”; kļūdas labo ar jaunu sarakstu.',
      one: 'Importu nevar atsaukt: {count} piekļuve no tā jau ir apstiprināta. Piekļuvi beidz lapā „Darbinieki”; kļūdas labo ar jaunu sarakstu.',
      other:
        'Importu nevar atsaukt: {count} piekļuves no tā jau ir apstiprinātas. Piekļuvi beidz lapā „Darbinieki”; kļūdas labo ar jaunu sarakstu.',
    },
    'blocked-by-addresses': {
      zero: 'Importu nevar atsaukt: {count} e-pasta adreses no tā jau lieto uzaicinājumiem vai ir apstiprinātas. Adresi labo ar jaunu sarakstu, un to apstiprina lapā „Darbinieki”.',
      one: 'Importu nevar atsaukt: {count} e-pasta adresi no tā jau lieto uzaicinājumiem vai tā ir apstiprināta. Adresi labo ar jaunu sarakstu, un to apstiprina lapā „Darbinieki”.',
      other:
        'Importu nevar atsaukt: {count} e-pasta adreses no tā jau lieto uzaicinājumiem vai tās ir apstiprinātas. Adresi labo ar jaunu sarakstu, un to apstiprina lapā „Darbinieki”.',
    },
    'blocked-by-staff': {
      zero: 'Importu nevar atsaukt: {count} pievienotie darbinieki jau ir minēti citur. Amatu beigas norādiet ar jaunu sarakstu.',
      one: 'Importu nevar atsaukt: {count} pievienotais darbinieks jau ir minēts citur. Amatu beigas norādiet ar jaunu sarakstu.',
      other:
        'Importu nevar atsaukt: {count} pievienotie darbinieki jau ir minēti citur. Amatu beigas norādiet ar jaunu sarakstu.',
    },
    'blocked-by-duties': {
      zero: 'Importu nevar atsaukt: {count} pienākumi ziņot par kavējumiem kopš tā ir izpildīti, un to skaitļi mainītos. Ja dati nav pareizi, importējiet labotu failu.',
      one: 'Importu nevar atsaukt: {count} pienākums ziņot par kavējumiem kopš tā ir izpildīts, un tā skaitļi mainītos. Ja dati nav pareizi, importējiet labotu failu.',
      other:
        'Importu nevar atsaukt: {count} pienākumi ziņot par kavējumiem kopš tā ir izpildīti, un to skaitļi mainītos. Ja dati nav pareizi, importējiet labotu failu.',
    },
    'blocked-by-answers': {
      zero: 'Importu nevar atsaukt: kolēģi kopš tā ir atbildējuši uz {count} pamanītajiem, un to skaitļi mainītos. Ja dati nav pareizi, importējiet labotu failu.',
      one: 'Importu nevar atsaukt: kolēģi kopš tā ir atbildējuši uz {count} pamanīto, un tā skaitļi mainītos. Ja dati nav pareizi, importējiet labotu failu.',
      other:
        'Importu nevar atsaukt: kolēģi kopš tā ir atbildējuši uz {count} pamanītajiem, un to skaitļi mainītos. Ja dati nav pareizi, importējiet labotu failu.',
    },
    'blocked-by-use': {
      zero: 'Importu nevar atsaukt: {count} tā pievienotajās iestādēs jau ir klases, darbinieki, piekļuves vai citi ieraksti. Kļūdas labo ar jaunu sarakstu.',
      one: 'Importu nevar atsaukt: {count} tā pievienotajā iestādē jau ir klases, darbinieki, piekļuves vai citi ieraksti. Kļūdas labo ar jaunu sarakstu.',
      other:
        'Importu nevar atsaukt: {count} tā pievienotajās iestādēs jau ir klases, darbinieki, piekļuves vai citi ieraksti. Kļūdas labo ar jaunu sarakstu.',
    },
    'blocked-by-register':
      'Importu nevar atsaukt: iestāde „{name}” kopš tā ir mainīta. Kļūdas labo ar jaunu sarakstu.',
    'blocked-by-enrolled': {
      zero: 'Importu nevar atsaukt: iestāde „{name}” atkal beigtu darbu, bet tajā mācās {count} bērni.',
      one: 'Importu nevar atsaukt: iestāde „{name}” atkal beigtu darbu, bet tajā mācās {count} bērns.',
      other: 'Importu nevar atsaukt: iestāde „{name}” atkal beigtu darbu, bet tajā mācās {count} bērni.',
    },
    'roster-school':
      'OneRoster pakotnē ir vienas skolas dati, un to importē skola. Iestāžu sarakstu saglabājiet kā XLSX vai CSV.',
    'unknown-year': 'Tāda mācību gada nav. Izvēlieties citu.',
    'file-empty': 'Fails ir tukšs. Izvēlieties failu ar datiem.',
    'file-binary': 'Šis nav teksta fails. Saglabājiet tabulu kā XLSX vai CSV un mēģiniet vēlreiz.',
    'file-encoding':
      'Faila burtu kodējums nav ne UTF-8, ne Windows-1257. Saglabājiet to kā „CSV UTF-8” un mēģiniet vēlreiz.',
    'file-html':
      'Šī ir tīmekļa lapa, kaut arī faila nosaukums saka citu. Atveriet to Excel un saglabājiet kā XLSX.',
    'file-pdf': 'Šis ir PDF. Eksportējiet tabulu kā XLSX vai CSV.',
    'file-old-excel':
      'Fails ir vecajā XLS formātā vai aizsargāts ar paroli. Saglabājiet to kā XLSX bez paroles.',
    'file-other-zip': 'Arhīvā nav Excel tabulas. Izvēlieties pašu XLSX failu.',
    'file-zip-encrypted': 'Arhīvs ir aizsargāts ar paroli. Eksportējiet pakotni bez paroles.',
    'file-zip-path':
      'Arhīvā ir faili, kuru nosaukumi ved ārpus tā, tāpēc tas nav atvērts. Eksportējiet pakotni no jauna un neko tajā nemainiet.',
    'roster-kind': 'OneRoster pakotni nolasa kā klašu sarakstu vai kā darbinieku sarakstu; citādi nevar.',
    'file-corrupt':
      'Fails ir bojāts vai nav augšupielādēts līdz galam. Atveriet to Excel, saglabājiet no jauna un mēģiniet vēlreiz.',
    'file-bomb': 'Fails izpakojas neticami liels, tāpēc nav atvērts. Saglabājiet datus kā CSV.',
    'file-too-large':
      'Fails ir pārāk liels (vairāk nekā {megabytes} MB). Sadaliet to pa mēnešiem vai klasēm.',
    'file-row-too-long':
      'Fails nav nolasāms: {line}. rinda ir pārāk gara, lai tā būtu tabulas rinda. Pārbaudiet, vai tā ir tabula.',
    'file-quotes':
      'Fails nav nolasāms: {line}. rindā pēdiņas ir atvērtas, bet nav aizvērtas. Izlabojiet tās vai saglabājiet failu no jauna.',
    'file-no-such-sheet': 'Tādas lapas failā nav. Izvēlieties citu lapu.',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    imports: typeof importsLv
  }
}
