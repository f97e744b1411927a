export const assessmentsLv = {
  own: {
    note: 'Šo izvērtējumu raksta {by}. To var lasīt; savu redzējumu par šo pašu skolēnu ierakstiet savā izvērtējumā.',
    noteCompleted: 'Tā skolēnu redz {by}. Savu redzējumu ierakstiet savā izvērtējumā: abi paliks līdzās.',
    start: 'Izvērtēt arī man',
  },
  as: {
    class_teacher: 'klases audzināšana',
    support_specialist: 'atbalsta komanda',
    school_leadership: 'skolas vadība',
  },
  compare: {
    title: 'Izvērtējumi līdzās',
    subtitle:
      '{className} · {schoolYear}. mācību gads, {semester}. semestris · {edition}. gada klasifikators',
    open: {
      zero: 'Salīdzināt {count} izvērtējumus',
      one: 'Salīdzināt {count} izvērtējumu',
      other: 'Salīdzināt {count} izvērtējumus',
    },
    lead: 'Katra atbilde ir tāda, kādu tās autors pabeidza: neviena nav pārrakstīta, un vidējais netiek rēķināts. Kur redzējumi atšķiras, ir par ko parunāt.',
    onlyOne:
      'Pagaidām savu izvērtējumu ir pabeidzis viens cilvēks. Atšķirības būs redzamas, kad pabeigs vēl kāds.',
    none: 'Šajā semestrī vēl neviens izvērtējums nav pabeigts.',
    drafts: 'Sākuši, bet vēl nav pabeiguši: {people}. Viņu atbildes te būs redzamas pēc pabeigšanas.',
    words: 'Stiprās puses, intereses un paša skolēna vārdi',
    noWords: 'Neviens tos vēl nav pierakstījis.',
    strengths: 'Stiprās puses un intereses',
    pupilView: 'Paša skolēna vārdi',
    people: 'Kas izvērtēja un ko secina',
    person: '{by}, {as}',
    completed: 'pabeigts {at}',
    read: 'Lasīt visu: {by}',
    show: { label: 'Rādīt', differences: 'Tikai atšķirības', all: 'Visi skatītie' },
    differing: {
      zero: '{count} atšķirību',
      one: '{count} atšķirība',
      other: '{count} atšķirības',
    },
    noDifferences: 'Nevienā riskā redzējumi neatšķiras.',
    nothingLooked: 'Šajā grupā neviens risks nav skatīts.',
    caption: '{group}: kā katrs to redz',
    risk: 'Risks',
    column: '{person}, {day}',
    difference: 'Vai sakrīt',
    differences: {
      found_by_some: 'Viens redz, cits neredz',
      how_strong: 'Redz dažādi',
      not_looked_by_all: 'Ne visi ir skatījuši',
      same: 'Sakrīt',
    },
    notLooked: 'nav skatīts',
    foundBy: 'redz {count} no {total} vērtētājiem',
    unlike: 'redz dažādi',
    lookedBy: 'skatījis {count} no {total}',
  },
  form: {
    title: 'Izvērtējums uz papīra',
    open: 'Drukāt kā veidlapu',
    print: 'Drukāt',
    language: 'Dokuments ir latviski: tā ir izglītības iestādes lietvedība.',
    notYet: 'Šis izvērtējums vēl nav pabeigts',
    notYetWhy: 'Kā veidlapu drukā pabeigtu izvērtējumu. Vispirms to pabeidziet.',
  },
  answers: {
    draft: 'Kad izvērtējums būs pabeigts, tas būs arī atbilde uz pamanīto: {why}',
    leavesOpen: 'Bez atbildes paliks pamanītais, jo ar to saistītie riski vēl nav skatīti: {why}',
    completed: 'Ar šo izvērtējumu atbildēts uz pamanīto: {why}',
  },
  result: {
    title: 'Rezultāts',
    counts: {
      zero: 'Izvērtēti {count} no {total} riskiem: atrasti {found}, skatīti un nav atrasti {notFound}.',
      one: 'Izvērtēts {count} no {total} riskiem: atrasti {found}, skatīti un nav atrasti {notFound}.',
      other: 'Izvērtēti {count} no {total} riskiem: atrasti {found}, skatīti un nav atrasti {notFound}.',
    },
    because: {
      none: 'Neviens no skatītajiem riskiem nav atrasts (rokasgrāmata, 1.3. tabula).',
      preventive:
        'Atrastie riski pamanīti pirmo reizi, tāpēc pēc biežuma izriet profilaktisks darbs klasē un sarunas ar ģimeni (rokasgrāmata, 1.3. tabula).',
      regular:
        'Kāds no atrastajiem riskiem atkārtojas: vajadzīgs regulārs atbalsts ar plānu (rokasgrāmata, 1.3. tabula).',
      crisis:
        'Kāds no atrastajiem riskiem ir ilgstošs: ietekme uz lēmumu mācīties ir nopietna, un palīdzība vajadzīga tūlīt (rokasgrāmata, 1.3. tabula).',
    },
    noneOfLooked: 'Skatītajos riskos nekas neliecina, ka vajadzīgs īpašs atbalsts',
    nothingLooked: 'Vēl nav skatīts neviens risks. Lai izvērtējumu pabeigtu, skatiet vismaz vienu.',
    notLookedYet: {
      zero: 'Vēl nav skatīti {count} riski (īpaši nozīmīgi: {important}). Arī tā var pabeigt: tie paliks kā neskatīti.',
      one: 'Vēl nav skatīts {count} risks (īpaši nozīmīgi: {important}). Arī tā var pabeigt: tas paliks kā neskatīts.',
      other:
        'Vēl nav skatīti {count} riski (īpaši nozīmīgi: {important}). Arī tā var pabeigt: tie paliks kā neskatīti.',
    },
    onlyLooked: {
      zero: 'Nav skatīti {count} riski (īpaši nozīmīgi: {important}): secināts tikai pēc skatītajiem.',
      one: 'Nav skatīts {count} risks (īpaši nozīmīgi: {important}): secināts tikai pēc skatītajiem.',
      other: 'Nav skatīti {count} riski (īpaši nozīmīgi: {important}): secināts tikai pēc skatītajiem.',
    },
    stages: { primary: 'sākumskolā', basic: 'pamatskolā', secondary: 'vidusskolā' },
    effect: {
      high: 'Īpaši liela ietekme {stage}, tāpēc profilaktisko darbu sāciet uzreiz, arī ja tas pamanīts pirmo reizi (rokasgrāmata, 1.3. nodaļa).',
      medium: 'Vidēja ietekme {stage} (rokasgrāmata, 1.2. tabula).',
      low: 'Neliela ietekme {stage} (rokasgrāmata, 1.2. tabula).',
      no_evidence: 'Datos balstīta ietekmes izvērtējuma šim riskam nav (rokasgrāmata, 1.2. tabula).',
    },
    found: 'Kas atrasts',
    notFound: 'Skatīts, bet nav atrasts',
    noWords: 'Stiprās puses un skolēna vārdi šajā izvērtējumā nav pierakstīti.',
    group: '{group}: nav atrasti {notFound}, nav skatīti {notLooked}',
    notLooked: 'Nav skatīti: {risks}.',
  },
  discard: {
    button: 'Atmest melnrakstu',
    title: 'Vai atmest šo izvērtējuma melnrakstu?',
    nothing: 'Tajā vēl nekas nav ierakstīts. Melnraksts pazudīs no skolēna lapas un no „Šodien”.',
    gone: 'Melnraksts pazudīs no skolēna lapas un no „Šodien”, un atjaunot to nevarēs. Ar to pazudīs arī:',
    answers: {
      zero: '{count} izvērtētu risku',
      one: '{count} izvērtēts risks',
      other: '{count} izvērtēti riski',
    },
    texts: { zero: '{count} tekstu', one: '{count} teksts', other: '{count} teksti' },
    keep: 'Paturēt',
    done: 'Izvērtējuma melnraksts ir atmests.',
    unsaved:
      'Kāds lauks vēl nav saglabāts. Salīdziniet tekstus vai pagaidiet savienojumu un mēģiniet vēlreiz.',
  },
  known: {
    label: 'Kas jau zināms: {risk}',
    lessons: {
      zero: 'Dati: {count} neattaisnotu stundu šajā semestrī (līdz {until})',
      one: 'Dati: {count} neattaisnota stunda šajā semestrī (līdz {until})',
      other: 'Dati: {count} neattaisnotas stundas šajā semestrī (līdz {until})',
    },
    days: {
      zero: 'Dati: {count} neattaisnotu dienu šajā semestrī (līdz {until})',
      one: 'Dati: {count} neattaisnota diena šajā semestrī (līdz {until})',
      other: 'Dati: {count} neattaisnotas dienas šajā semestrī (līdz {until})',
    },
    lowSubjects: 'Dati: vidējais vērtējums zem 4: {subjects} (līdz {until})',
    noLowSubjects: 'Dati: nevienā mācību priekšmetā vidējais vērtējums nav zem 4 (līdz {until})',
    behaviour: 'Dati: šajā semestrī aizrādījumi: {reprimands}, starpgadījumi: {incidents} (līdz {until})',
    screening: 'Klases vērojumā ({sign}): {level}, {on}',
    screeningBy: 'Klases vērojumā ({sign}): {level}, {by} {on}',
  },
  history: {
    title: 'Izvērtējumi laika gaitā',
    caption:
      'Cik risku katrā grupā atradis vismaz viens izvērtētājs; stabiņa aizpildījums rāda, cik ilgs ir ilgākais no tiem. {edition}. gada klasifikators, pēdējais izvērtējums {day}',
    semester: 'Semestris',
    when: '{schoolYear}, {semester}. sem.',
    semesterOf: '{semester}. sem.',
    foundNone: 'skatīts, nav atrasts',
    assessors: 'Izvērtētāji',
    foundOf: '{found} no {looked} skatītajiem',
    groupSummary: '{group}: {first}, tad {last}',
    summary: 'Atrasto risku skaits ({first}, tad {last}): {groups}.',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    assessments: typeof assessmentsLv
  }
}
