/** What is wrong with a list of institutions and what to do. */
export const institutionProblemsLv = {
  'institution-number-form': {
    text: '„{value}” nav reģistrācijas numurs.',
    remedy: 'Tajā ir 4 līdz 12 cipari. Izlabojiet to vai atstājiet šūnu tukšu.',
  },
  'institution-name-missing': { text: 'Nav nosaukuma.', remedy: 'Ierakstiet iestādes nosaukumu.' },
  'institution-kind-missing': { text: 'Nav iestādes veida.', remedy: 'Ierakstiet iestādes veidu.' },
  'institution-kind-unknown': {
    text: 'Iestādes veids „{value}” nav zināms.',
    remedy: 'Pie faila vērtībām izvēlieties, kurš veids tas ir, vai izlaidiet tā rindas.',
  },
  'institution-founder-missing': { text: 'Nav dibinātāja.', remedy: 'Ierakstiet dibinātāju.' },
  'institution-founder-unknown': {
    text: 'Nav zināms, kas ir dibinātājs „{value}”.',
    remedy: 'Pie faila vērtībām izvēlieties: pašvaldība, valsts vai privāts dibinātājs.',
  },
  'institution-municipality-unknown': {
    text: 'Tādas pašvaldības pašlaik nav: „{value}”.',
    remedy: 'Rakstiet pašvaldību, kāda tā ir tagad, piemēram, „Cēsu novads” vai „Rīga”.',
  },
  'institution-grade-form': { text: '„{value}” nav klase.', remedy: 'Rakstiet skaitli no 0 līdz 16.' },
  'institution-grades-reversed': {
    text: 'Pirmā klase ir augstāka par pēdējo ({value}).',
    remedy: 'Samainiet abus skaitļus vietām vai izlabojiet tos.',
  },
  'institution-day-form': {
    text: '„{value}” nav datums.',
    remedy: 'Rakstiet datumu kā 01.09.2026. vai 2026-09-01.',
  },
  'institution-period-reversed': {
    text: 'Iestāde beidz darbu ({value}), pirms to sāk.',
    remedy: 'Izlabojiet datumus.',
  },
  'institution-ambiguous': {
    text: 'Šajā pašvaldībā ir vairākas iestādes ar nosaukumu „{value}”.',
    remedy: 'Norādiet reģistrācijas numuru.',
  },
  'institution-repeated': {
    text: 'Iestāde „{value}” jau ir {firstLine}. rindā.',
    remedy: 'Atstājiet vienu no abām rindām.',
  },
  'institution-other-municipality': {
    text: 'Iestāde „{value}” reģistrā ir citā pašvaldībā. Saraksts iestādi nepārceļ.',
    remedy: 'Pārbaudiet pašvaldību. Ja ir mainījušās pašvaldību robežas, sakiet sistēmas uzturētājam.',
  },
  'institution-has-pupils': {
    text: {
      zero: 'Iestādē „{value}” mācās {count} bērni, bet tā beidz darbu {date}.',
      one: 'Iestādē „{value}” mācās {count} bērns, bet tā beidz darbu {date}.',
      other: 'Iestādē „{value}” mācās {count} bērni, bet tā beidz darbu {date}.',
    },
    remedy:
      'Vispirms bērni jāuzņem citur vai mācības jābeidz: to ar klašu sarakstu izdara iestāžu lietvedība. Ja diena vēl nav pienākusi, tas jāizdara līdz tai.',
  },
} as const

/** Words of the pages of such an import. */
export const institutionPagesLv = {
  check: {
    added: 'Pievienos',
    changed: 'Labos',
    ended: 'Beigs darbu',
    unchanged: 'Bez izmaiņām',
    left: 'Sarakstā nav, paliks',
  },
  done: {
    added: 'Pievienoja',
    changed: 'Laboja',
    ended: 'Beidza darbu',
    unchanged: 'Bez izmaiņām',
    left: 'Sarakstā nebija, palika',
  },
  effectiveOn: 'Atzīmētās iestādes vairs nestrādā no',
  subtitle: 'Iestāžu saraksti, kas ienesti reģistrā',
  emptyWhy: 'Sagatavojiet iestāžu sarakstu (XLSX vai CSV) un sāciet importu.',
  facts: '{institution} · {size}',
  valuesWhy:
    'Saraksti lieto dažādus apzīmējumus. Pārbaudiet, ko tie nozīmē; izvēli atcerēsimies nākamajam failam.',
  kindWord: 'Iestādes veids „{value}”',
  founderWord: 'Dibinātājs „{value}”',
  effects: {
    title: 'Iestādes, kuras tas skar',
    note: { zero: '{count} iestāžu', one: '{count} iestāde', other: '{count} iestādes' },
    caption: 'Iestādes, kurām kaut kas mainās',
    name: 'Iestāde',
    municipality: 'Pašvaldība',
    what: 'Kas mainās',
    added: 'jauna iestāde reģistrā',
    difference: '{field}: {before} → {after}',
    filter: 'Rādīt',
    all: 'Visas',
    kindCount: '{text} ({count})',
    kinds: { added: 'Pievienotās', changed: 'Labotās', ended: 'Beidz darbu' },
  },
  missing: {
    title: 'Vairs nav sarakstā',
    why: 'Šīs iestādes reģistrā strādā saraksta pašvaldībās, bet failā to nav. Atzīmējiet tās, kas vairs nestrādā; pārējās paliks.',
    note: { zero: '{count} iestāžu', one: '{count} iestāde', other: '{count} iestādes' },
    stay: {
      zero: '{count} iestāžu, kuru nav failā, paliek.',
      one: '{count} iestāde, kuras nav failā, paliek.',
      other: '{count} iestādes, kuru nav failā, paliek.',
    },
    caption: 'Iestādes, kuru nav failā',
    over: 'Vairs nestrādā',
    overLabel: 'Vairs nestrādā: {name}',
  },
} as const
