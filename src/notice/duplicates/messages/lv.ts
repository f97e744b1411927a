export const duplicatesLv = {
  errors: {
    'codes-differ':
      'Abiem ierakstiem ir personas kods, un tie atšķiras: tie ir divi bērni. Ja viens kods ir kļūdains, vispirms to labojiet.',
    'not-alike':
      'Šie ieraksti vairs neizskatās pēc viena bērna: kāds tos tikmēr ir mainījis. Pārlādējiet lapu.',
    'are-told-apart':
      'Par šiem ierakstiem jau ir atzīmēts, ka tie ir divi bērni. Vispirms atsauciet šo atzīmi.',
    'not-of-the-pair': 'Izvēlētā vērtība nav no šiem ierakstiem. Pārlādējiet lapu.',
    'import-runs':
      'Skolas datus pašlaik maina imports. Pagaidiet, līdz tas būs pabeigts, un mēģiniet vēlreiz.',
    'two-plan-drafts':
      'Viena un tā pati persona abiem ierakstiem ir iesākusi atbalsta plānu. Lai neviens vārds nepazustu, tai vispirms viens plāna melnraksts jāpabeidz vai jāatmet.',
    'blocked-by-merge': 'Pēc tam šis skolēns ir apvienots vēlreiz. Vispirms atsauciet vēlāko apvienošanu.',
    'blocked-by-signals':
      'Pēc apvienošanas ir importēti kavējumi, vērtējumi vai uzvedības ieraksti. Vispirms atsauciet šos importus.',
    'blocked-by-plans': 'Pēc apvienošanas ir mainīts atbalsta plāns. Tāpēc apvienošanu vairs nevar atsaukt.',
    'blocked-by-records':
      'Pēc apvienošanas par šo skolēnu ir veikti jauni ieraksti, un nevar zināt, uz kuru no abiem tie attiektos. Tāpēc apvienošanu vairs nevar atsaukt.',
    'blocked-by-register':
      'Pēc apvienošanas ir mainīti skolēna dati vai klase. Ja tos mainīja klašu saraksts, vispirms atsauciet to.',
  },
  list: {
    title: 'Dublikāti',
    subtitle: 'Bērni, kuri, šķiet, reģistrā ierakstīti divreiz. Sistēma pati neko neapvieno.',
    subtitleAcross:
      'Bērni, kuri, šķiet, ierakstīti divreiz dažādās skolās. Par ierakstiem vienā skolā jautā tās lietvedībai.',
    empty: 'Neviens bērns neizskatās ierakstīts divreiz.',
    emptyAcross: 'Neviens bērns neizskatās ierakstīts divreiz dažādās skolās.',
    emptyWhy:
      'Salīdzināti vārdi, dzimšanas datumi, klases un lietas numuri. Ja imports kādu bērnu ierakstīs otrreiz, abi ieraksti būs redzami šeit.',
    more: {
      zero: 'Rādīti {shown} no {count} pāriem; pārējie sekos, kad par šiem būs izlemts.',
      one: 'Rādīti {shown} no {count} pāra; pārējie sekos, kad par šiem būs izlemts.',
      other: 'Rādīti {shown} no {count} pāriem; pārējie sekos, kad par šiem būs izlemts.',
    },
  },
  pair: {
    title: '{one} un {other}',
    caption: 'Divi ieraksti līdzās: {one} un {other}',
    field: 'Dati',
    first: 'Ieraksts, kas paliek',
    second: 'Ieraksts, kas tiek pievienots',
    for: 'Par to, ka tas ir viens bērns: {signs}.',
    against: 'Pret to: {signs}.',
    maybeTwo:
      'Vārds un klase sakrīt, bet dzimšanas datumi atšķiras: varbūt tie ir divi bērni. Ja tā ir, atzīmējiet to, un par viņiem vairs nejautās.',
    maybeRenamed:
      'Vārds un dzimšanas datums sakrīt, bet uzvārdi atšķiras: varbūt uzvārds ir mainīts, varbūt tie ir divi bērni. Ja tie ir divi, atzīmējiet to, un par viņiem vairs nejautās.',
    signs: {
      'name-same': 'tas pats vārds',
      'name-turned': 'tie paši vārdi citā secībā',
      'name-near': 'līdzīgs vārds',
      'given-same': 'tas pats vārds',
      'born-same': 'tas pats dzimšanas datums',
      'born-near': 'līdzīgs dzimšanas datums',
      'number-same': 'tas pats lietas numurs',
      'class-same': 'tā pati klase',
      'grade-same': 'vienlaikus mācījušies viena gadagājuma klasēs',
      'left-and-came': 'viens aizgāja ap to laiku, kad otrs atnāca',
      'family-other': 'cits uzvārds',
      'born-other': 'cits dzimšanas datums',
      'sex-other': 'cits dzimums',
      'number-other': 'cits lietas numurs',
      'both-present': 'abi tagad mācās, bet dažādās klasēs',
    },
    fields: {
      name: 'Vārds, uzvārds',
      bornOn: 'Dzimšanas datums',
      sex: 'Dzimums',
      schoolNumber: 'Lietas numurs',
      declaredMunicipality: 'Deklarētā pašvaldība',
      place: 'Kur mācās',
      code: 'Personas kods',
      since: 'Reģistrā kopš',
      records: 'Kas pie ieraksta glabājas',
    },
    sex: { female: 'sieviešu', male: 'vīriešu' },
    code: { yes: 'ir', no: 'nav' },
    nowhere: 'pašlaik nevienā iestādē',
    records: {
      enrolments: 'mācību vietas: {count}',
      guardians: 'pārstāvji: {count}',
      absences: 'kavējumi: {count}',
      marks: 'vērtējumi: {count}',
      behaviour: 'uzvedības ieraksti: {count}',
      flags: 'pamanītais: {count}',
      screening: 'vērojuma atbildes: {count}',
      assessments: 'izvērtējumi: {count}',
      plans: 'atbalsta plāni: {count}',
      services: 'pakalpojumi: {count}',
      duties: 'pienākumi: {count}',
      notes: 'piezīmes: {count}',
    },
    noRecords: 'nekas',
    hidden: 'Pārceļ arī to, ko jūs neredzat, piemēram, atbalsta plānus un piezīmes.',
    same: 'Tas pats bērns',
    differentChildren: 'Divi bērni',
    open: 'Atvērt: {name}',
  },
  merge: {
    title: 'Kuri dati ir pareizi?',
    lead: 'Viss, kas glabājas pie abiem ierakstiem, turpmāk būs pie viena. Izvēlieties tikai tur, kur dati atšķiras; otra vērtība paliek apvienošanas vēsturē. Apvienošanu var atsaukt.',
    nothingDiffers: 'Dati neatšķiras; nekas nav jāizvēlas.',
    noNumber: 'nav',
    submit: 'Apvienot',
    cancel: 'Neapvienot',
    done: 'Apvienots: {name}.',
  },
  apart: {
    done: 'Atzīmēts: {one} un {other} ir divi bērni. Par viņiem vairs nejautās.',
    title: 'Atzīmēti kā divi bērni',
    line: '{one} un {other}',
    takeBack: 'Jautāt vēlreiz',
    takeBackOf: 'Jautāt vēlreiz: {one} un {other}',
    takenBack: 'Par šo pāri atkal jautās.',
  },
  merges: {
    title: 'Apvienotie',
    by: '{name}, {at}',
    at: '{at}',
    line: 'Ieraksts {name} apvienots ar citu',
    moved: {
      zero: 'pārcelti {count} ieraksti',
      one: 'pārcelts {count} ieraksts',
      other: 'pārcelti {count} ieraksti',
    },
    setAside: {
      zero: '{count} dubultu ierakstu glabājas vēsturē',
      one: '{count} dubults ieraksts glabājas vēsturē',
      other: '{count} dubulti ieraksti glabājas vēsturē',
    },
    kinds: {
      moved: 'pārcelts – {kinds}',
      setAside: 'dubults un glabājas vēsturē – {kinds}',
    },
    setAsideWhy:
      'Dubults ir tas, kas bija ierakstīts abiem: piemēram, tās pašas dienas un stundas kavējums. Skaitās tikai viens; otrs atgriezīsies, ja apvienošanu atsauks.',
    unheld: 'Vairs nav spēkā: {values}',
    undone: 'Atsaukts {at}',
    undo: 'Atsaukt',
    undoOf: 'Atsaukt apvienošanu: {name}',
    undoDone: 'Apvienošana atsaukta: reģistrā atkal ir divi ieraksti, kā pirms tās.',
    open: 'Atvērt skolēnu',
  },
  events: {
    listed: 'skatīja dublikātus',
  },
  eventsOfChange: {
    'pupils-merged': 'apvienoja divus reģistra ierakstus',
    'merge-undone': 'atsauca ierakstu apvienošanu',
    'told-apart': 'atzīmēja, ka divi līdzīgi ieraksti ir divi bērni',
    'apart-taken-back': 'atsauca atzīmi, ka tie ir divi bērni',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    duplicates: typeof duplicatesLv
  }
}
