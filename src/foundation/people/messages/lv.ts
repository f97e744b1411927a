export const peopleLv = {
  errors: {
    'code-form':
      'Personas kodā ir 11 cipari, piemēram, 010100-00000 vai 320000-00000. Pārbaudiet ierakstīto.',
    'code-date': 'Personas koda pirmie seši cipari nav datums. Pārbaudiet ierakstīto.',
    'code-century': 'Personas koda septītais cipars var būt 0, 1 vai 2. Pārbaudiet ierakstīto.',
    'code-check-digit': 'Personas kodā ir kļūda: pēdējais cipars neatbilst pārējiem. Pārbaudiet ierakstīto.',
  },
  pupils: {
    title: 'Skolēni',
    subtitle: 'Tie, par kuriem jums ir pienākums rūpēties.',
    search: 'Meklēt pēc vārda vai uzvārda',
    searchHint: 'Pietiek ar sākumu; garumzīmes un mīkstinājumi nav vajadzīgi.',
    institution: 'Skola',
    class: 'Klase',
    all: 'Visas',
    caption: 'Skolēni',
    pupil: 'Skolēns',
    empty: 'Neviens skolēns neatbilst meklētajam.',
    emptyWhy:
      'Pārbaudiet rakstību vai izvēlieties citu klasi. Redzami tikai tie skolēni, ar kuriem jums ir darbs.',
    duplicates: 'Dublikāti',
    neededPlans: 'Kam vajadzīgs plāns',
    byCode: 'Atrast pēc personas koda',
    nowhere: 'pašlaik nevienā iestādē',
    code: 'Personas kods',
    codeHint: 'Kods netiek saglabāts; meklēšana paliek žurnālā.',
    find: 'Atrast',
    notFound: 'Starp skolēniem, kurus drīkstat redzēt, tāda koda nav.',
  },
  classLists: {
    until: 'Klašu saraksti līdz {day}',
    old: {
      zero: '{count} skolās klašu saraksti ir veci',
      one: '{count} skolā klašu saraksti ir veci',
      other: '{count} skolās klašu saraksti ir veci',
    },
    oldWhy:
      'Klases saraksts ir vecāks par 30 dienām: kas pēc tā atnācis vai aizgājis, šeit var nebūt redzams.',
    last: 'pēdējais saraksts {day}',
    unknown: 'nav zināms, kad saraksts ielādēts',
    classes: '{what} ({classes})',
    classesMore: {
      zero: '{what} ({classes} un vēl {count} klases)',
      one: '{what} ({classes} un vēl {count} klase)',
      other: '{what} ({classes} un vēl {count} klases)',
    },
  },
  residents: {
    title: 'Divu pašvaldību skolēni',
    subtitle: 'Dzīvo vienā pašvaldībā, mācās citā. Pienākumi ir abām.',
    side: 'Ko rādīt',
    sides: { 'learns-elsewhere': 'Mācās citur', 'lives-elsewhere': 'Dzīvo citur' },
    why: {
      'learns-elsewhere':
        'Deklarēti jūsu pašvaldībā, mācās citā. Redzams tikai reģistra ieraksts: par ikdienu rūpējas skola un tās pašvaldība.',
      'lives-elsewhere':
        'Mācās jūsu pašvaldībā, deklarēti citā. Ja vajadzīga ģimenes pašvaldības palīdzība, ziniet, kam to lūgt.',
    },
    school: 'Kur mācās',
    municipality: {
      'learns-elsewhere': 'Mācību vietas pašvaldība',
      'lives-elsewhere': 'Deklarētā pašvaldība',
    },
    empty: 'Tādu skolēnu nav.',
    emptyWhy: 'Ja meklējāt pēc vārda, pārbaudiet rakstību.',
  },
  pupil: {
    age: { zero: '{count} gadi', one: '{count} gads', other: '{count} gadi' },
    classTeacher: 'klases audzināšana: {names}',
    groupTeacher: 'grupas audzināšana: {names}',
    livesElsewhere: 'Deklarētā dzīvesvieta: {municipality}',
    family: 'Ģimene',
    familyEmpty: 'Vecāki vai aizbildņi nav norādīti.',
    relations: {
      mother: 'māte',
      father: 'tēvs',
      guardian: 'aizbildnis',
      foster_family: 'audžuģimene',
      other: 'cits likumiskais pārstāvis',
    },
    contactsHidden: 'Kontaktus redz tie, kas audzina klasi, atbalsta komanda un skolas vadība.',
    school: 'Skolas gaitas',
    now: '{name}, {className}',
    merged: 'Divi reģistra ieraksti apvienoti; otrs ieraksts:',
  },
  access: {
    title: 'Kas redz šos datus',
    seer: '{name} – {role}',
    until: 'līdz {day}',
    lastVisit: 'Pēdējais skatīja: {name}, {at}',
    noVisits: 'Vēl neviens nav skatījis.',
    others: { zero: 'un vēl {count}', one: 'un vēl {count}', other: 'un vēl {count}' },
    otherDeeds: {
      zero: 'un vēl {count} darbību',
      one: 'un vēl {count} darbība',
      other: 'un vēl {count} darbības',
    },
    all: 'Visi skatījumi',
    page: 'Kas redz un kas ir skatījis',
    seers: 'Kas drīkst redzēt un kāpēc',
    seersWhy: 'Tiesības beidzas pašas, kad skolēns maina klasi vai skolu vai darbinieks – amatu.',
    visits: 'Kas ir skatījis',
    visitsWhy: 'No žurnāla, kuru neviens nevar mainīt. Pēdējie apmeklējumi ir pirmie.',
    who: 'Kas',
    role: 'Loma',
    reason: 'Pamats',
    reasons: {
      'class-teacher': 'audzina: {className}',
      'subject-teacher': 'māca: {className}',
      post: 'darbinieku sarakstā: {post}',
      written: 'pierakstīts: „{words}”',
    },
    holds: 'Līdz kuram laikam',
    noEnd: 'beigu diena nav noteikta',
    when: 'Kad',
    what: 'Ko darīja',
    unknown: 'vairs nav zināms',
    refused: 'mēģināja atvērt un tika atraidīts',
    otherEvent: 'strādāja ar datiem',
    scopes: { municipality: 'pašvaldība', institution: 'skola', class: 'klase', pupil: 'šis skolēns' },
  },
  events: {
    'pupils-searched': 'meklēja skolēnus',
    'residents-searched': 'meklēja divu pašvaldību skolēnus',
    'pupil-looked-up': 'meklēja pēc personas koda',
    'pupil-read': 'atvēra skolēna lapu',
    'access-read': 'skatīja, kas redz datus',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    people: typeof peopleLv
  }
}
