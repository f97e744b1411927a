export const rulesLv = {
  errors: {
    'in-the-past': 'Kritērijs nevar būt spēkā no pagājušas dienas. Izvēlieties šodienu vai vēlāku dienu.',
    'not-after-last': 'Iepriekšējā redakcija sākas šajā dienā vai vēlāk. Izvēlieties dienu pēc tās sākuma.',
    ended: 'Šis kritērijs vairs nav spēkā. Pievienojiet jaunu.',
    'labels-a-child':
      '„{label}” nosauc bērnu vai ģimeni, un nosaukumu redzētu pie katra pamanītā. Rakstiet, kas pamanīts vai kam vajadzīgs atbalsts, piemēram, „Saruna par kavējumiem”.',
    'unlike-its-model':
      'Kritērijs skaita ko citu nekā tas, no kura sākts. Izvēlieties „Ko skaitīt” no jauna.',
    'one-like-it':
      'Šāds kritērijs jau ir: „{name}”. Tam ir tie paši skaitļi, klases un līmenis. Atveriet to vai mainiet skaitļus.',
    'no-semester': '{day} neatrodas nevienā semestrī, tāpēc nav datu, ko skaitīt.',
  },
  list: {
    title: 'Pamanīšanas kritēriji',
    subtitle:
      'Pēc kā skolēni tiek pamanīti. Valsts kritērijus maina tikai valsts; skola un pašvaldība var pievienot savus.',
    caption: 'Kritēriji un cik skolēnu pēc tiem pamana',
    rule: 'Kritērijs',
    says: 'Kad pamana',
    level: 'Līmenis',
    since: 'Spēkā',
    flagged: 'Pamana tagad',
    add: 'Pievienot kritēriju',
    next: 'no {from}: {says}, {grades}, {level}',
    leaves: 'Ja skolēnu pamana arī {names}, skaita tikai tur.',
    quoted: '„{name}”',
    and: ' vai ',
    meeting: {
      zero: 'Pavisam šim kritērijam atbilst {count} skolēnu.',
      one: 'Pavisam šim kritērijam atbilst {count} skolēns.',
      other: 'Pavisam šim kritērijam atbilst {count} skolēni.',
    },
  },
  evidence: {
    statutory: 'normatīvais akts',
    handbook: 'rokasgrāmata',
    foreign: 'ārvalstu pierādījumi',
    own: 'pašu kritērijs',
    ownAfterForeign: 'pašu kritērijs pēc ārvalstu pierādījumiem',
  },
  owner: { state: 'Valsts' },
  says: {
    unexcusedLessons: {
      zero: 'Vairāk nekā {count} neattaisnotu stundu semestrī',
      one: 'Vairāk nekā {count} neattaisnota stunda semestrī',
      other: 'Vairāk nekā {count} neattaisnotas stundas semestrī',
    },
    unexcusedDays: {
      zero: 'Vairāk nekā {count} neattaisnoti kavētu dienu semestrī',
      one: 'Vairāk nekā {count} neattaisnoti kavēta diena semestrī',
      other: 'Vairāk nekā {count} neattaisnoti kavētas dienas semestrī',
    },
    chronicAbsence: {
      zero: 'Kavēti vismaz {percent} % mācību dienu, mācoties vismaz {count} dienu',
      one: 'Kavēti vismaz {percent} % mācību dienu, mācoties vismaz {count} dienu',
      other: 'Kavēti vismaz {percent} % mācību dienu, mācoties vismaz {count} dienas',
    },
    lowMarks: {
      zero: 'Vidējais vērtējums zem {mean} vismaz {count} priekšmetos',
      one: 'Vidējais vērtējums zem {mean} vismaz {count} priekšmetā',
      other: 'Vidējais vērtējums zem {mean} vismaz {count} priekšmetos',
    },
    failingSubjects: {
      zero: 'Nepietiekami vismaz {count} priekšmetos: vidējais zem 4 vai vairums „ni” un „nv”',
      one: 'Nepietiekami vismaz {count} priekšmetā: vidējais zem 4 vai vairums „ni” un „nv”',
      other: 'Nepietiekami vismaz {count} priekšmetos: vidējais zem 4 vai vairums „ni” un „nv”',
    },
    absenceTrend: {
      zero: 'Bez attaisnojuma kavēto dienu daļa pēdējās 4 nedēļās augusi vismaz par {count} procentpunktiem (vismaz {recent} mācību dienas, pirms tām {earlier})',
      one: 'Bez attaisnojuma kavēto dienu daļa pēdējās 4 nedēļās augusi vismaz par {count} procentpunktu (vismaz {recent} mācību dienas, pirms tām {earlier})',
      other:
        'Bez attaisnojuma kavēto dienu daļa pēdējās 4 nedēļās augusi vismaz par {count} procentpunktiem (vismaz {recent} mācību dienas, pirms tām {earlier})',
    },
    absenceCause: {
      lessons: {
        unexcused: {
          zero: 'Vismaz {count} neattaisnotu stundu semestrī',
          one: 'Vismaz {count} neattaisnota stunda semestrī',
          other: 'Vismaz {count} neattaisnotas stundas semestrī',
        },
        unknown: {
          zero: 'Vismaz {count} kavētu stundu bez zināma iemesla semestrī',
          one: 'Vismaz {count} kavēta stunda bez zināma iemesla semestrī',
          other: 'Vismaz {count} kavētas stundas bez zināma iemesla semestrī',
        },
        excused: {
          zero: 'Vismaz {count} attaisnotu stundu semestrī',
          one: 'Vismaz {count} attaisnota stunda semestrī',
          other: 'Vismaz {count} attaisnotas stundas semestrī',
        },
      },
      days: {
        unexcused: {
          zero: 'Vismaz {count} dienu ar neattaisnotu kavējumu semestrī',
          one: 'Vismaz {count} diena ar neattaisnotu kavējumu semestrī',
          other: 'Vismaz {count} dienas ar neattaisnotu kavējumu semestrī',
        },
        unknown: {
          zero: 'Vismaz {count} dienu ar kavējumu bez zināma iemesla semestrī',
          one: 'Vismaz {count} diena ar kavējumu bez zināma iemesla semestrī',
          other: 'Vismaz {count} dienas ar kavējumu bez zināma iemesla semestrī',
        },
        excused: {
          zero: 'Vismaz {count} dienu ar attaisnotu kavējumu semestrī',
          one: 'Vismaz {count} diena ar attaisnotu kavējumu semestrī',
          other: 'Vismaz {count} dienas ar attaisnotu kavējumu semestrī',
        },
      },
    },
    absenceRun: {
      missed: {
        zero: 'Vismaz {count} mācību dienu kavēts pēc kārtas jebkura iemesla dēļ; virkne vēl turpinās vai beigusies pēdējo {within} mācību dienu laikā',
        one: 'Vismaz {count} mācību diena kavēta pēc kārtas jebkura iemesla dēļ; virkne vēl turpinās vai beigusies pēdējo {within} mācību dienu laikā',
        other:
          'Vismaz {count} mācību dienas kavētas pēc kārtas jebkura iemesla dēļ; virkne vēl turpinās vai beigusies pēdējo {within} mācību dienu laikā',
      },
      'not-excused': {
        zero: 'Vismaz {count} mācību dienu pēc kārtas ar kavējumu bez attaisnojuma; virkne vēl turpinās vai beigusies pēdējo {within} mācību dienu laikā',
        one: 'Vismaz {count} mācību diena pēc kārtas ar kavējumu bez attaisnojuma; virkne vēl turpinās vai beigusies pēdējo {within} mācību dienu laikā',
        other:
          'Vismaz {count} mācību dienas pēc kārtas ar kavējumu bez attaisnojuma; virkne vēl turpinās vai beigusies pēdējo {within} mācību dienu laikā',
      },
    },
    lowLevels: {
      zero: 'Vismaz {count} priekšmetos vairums apguves līmeņu ir {upTo} (līmeņi priekšmetā: vismaz {levels})',
      one: 'Vismaz {count} priekšmetā vairums apguves līmeņu ir {upTo} (līmeņi priekšmetā: vismaz {levels})',
      other:
        'Vismaz {count} priekšmetos vairums apguves līmeņu ir {upTo} (līmeņi priekšmetā: vismaz {levels})',
    },
    fallingMarks: {
      zero: 'Vismaz {count} priekšmetos vidējais vismaz par {by} zemāks nekā iepriekšējā semestrī (vērtējumi katrā semestrī: vismaz {marks})',
      one: 'Vismaz {count} priekšmetā vidējais vismaz par {by} zemāks nekā iepriekšējā semestrī (vērtējumi katrā semestrī: vismaz {marks})',
      other:
        'Vismaz {count} priekšmetos vidējais vismaz par {by} zemāks nekā iepriekšējā semestrī (vērtējumi katrā semestrī: vismaz {marks})',
    },
    or: ' vai ',
    behaviour: {
      zero: 'Vismaz {count} aizrādījumu un starpgadījumu semestrī',
      one: 'Vismaz {count} aizrādījums vai starpgadījums semestrī',
      other: 'Vismaz {count} aizrādījumi un starpgadījumi semestrī',
    },
    transition: 'Šajā mācību gadā: {transitions}',
    transitionWith: {
      zero: 'Šajā mācību gadā: {transitions}, un semestrī kavēts vismaz {count} dienu',
      one: 'Šajā mācību gadā: {transitions}, un semestrī kavēta vismaz {count} diena',
      other: 'Šajā mācību gadā: {transitions}, un semestrī kavētas vismaz {count} dienas',
    },
  },
  proposed: {
    grades: '{from}.–{to}. klase',
    unexcusedLessons: {
      zero: 'Vairāk nekā {count} neattaisnotu stundu',
      one: 'Vairāk nekā {count} neattaisnota stunda',
      other: 'Vairāk nekā {count} neattaisnotas stundas',
    },
    unexcusedDays: {
      zero: 'Vairāk nekā {count} neattaisnoti kavētu dienu',
      one: 'Vairāk nekā {count} neattaisnoti kavēta diena',
      other: 'Vairāk nekā {count} neattaisnoti kavētas dienas',
    },
    chronicAbsence: 'Kavēti vismaz {percent} % mācību dienu',
    failingSubjects: {
      zero: 'Nepietiekami vērtējumi vismaz {count} priekšmetos',
      one: 'Nepietiekami vērtējumi vismaz {count} priekšmetā',
      other: 'Nepietiekami vērtējumi vismaz {count} priekšmetos',
    },
    absenceTrend: {
      zero: 'Kavējumi bez attaisnojuma auguši vismaz par {count} procentpunktiem',
      one: 'Kavējumi bez attaisnojuma auguši vismaz par {count} procentpunktu',
      other: 'Kavējumi bez attaisnojuma auguši vismaz par {count} procentpunktiem',
    },
    absenceRun: {
      missed: {
        zero: 'Vismaz {count} kavētu dienu pēc kārtas',
        one: 'Vismaz {count} kavēta diena pēc kārtas',
        other: 'Vismaz {count} kavētas dienas pēc kārtas',
      },
      'not-excused': {
        zero: 'Vismaz {count} dienu pēc kārtas bez attaisnojuma',
        one: 'Vismaz {count} diena pēc kārtas bez attaisnojuma',
        other: 'Vismaz {count} dienas pēc kārtas bez attaisnojuma',
      },
    },
    lowLevels: {
      zero: 'Vairums apguves līmeņu {upTo} vismaz {count} priekšmetos',
      one: 'Vairums apguves līmeņu {upTo} vismaz {count} priekšmetā',
      other: 'Vairums apguves līmeņu {upTo} vismaz {count} priekšmetos',
    },
    fallingMarks: {
      zero: 'Vidējais krities vismaz par {by} vismaz {count} priekšmetos',
      one: 'Vidējais krities vismaz par {by} vismaz {count} priekšmetā',
      other: 'Vidējais krities vismaz par {by} vismaz {count} priekšmetos',
    },
    transition: 'Saruna par pārmaiņām mācību gadā',
    transitionWith: {
      zero: 'Pārmaiņas mācību gadā un vismaz {count} kavētu dienu',
      one: 'Pārmaiņas mācību gadā un vismaz {count} kavēta diena',
      other: 'Pārmaiņas mācību gadā un vismaz {count} kavētas dienas',
    },
  },
  grades: {
    all: 'visas klases',
    range: '{from} – {to}',
    grade: '{grade}. klase',
    course: '{course}. kurss',
    preschool: 'pirmsskola',
  },
  state: {
    'in-force': 'spēkā kopš {from}',
    inForceUntil: 'spēkā no {from} līdz {until}',
    planned: 'būs spēkā no {from}',
    ended: 'spēkā līdz {until}',
    neverHeld: 'nav bijis spēkā: atsaukts ieviešanas dienā ({from})',
    offered: 'piedāvāts, nav spēkā',
  },
  rule: {
    crumbs: 'Pamanīšanas kritēriji',
    subtitle: '{owner} · {source}',
    versions: 'Redakcijas',
    version: '{version}. redakcija',
    period: '{from} – {until}',
    neverHeld: 'nav bijusi spēkā: atsaukta ieviešanas dienā ({from})',
    openPeriod: 'no {from}',
    decided: '{by}, {at}: {reason}',
    decidedByState: 'Noteikusi valsts',
    offeredFrom: 'Piedāvā Pamani; valsts to nav noteikusi. Avots: {source}.',
    stateOwned:
      'Šo kritēriju maina valsts. Varat pievienot savu, pēc kura pamana agrāk, un redzēt, kas mainītos.',
    offered:
      'Citās valstīs pārbaudīts, Latvijā ne. Pats par sevi nevienu nepamana: skola vai pašvaldība var to pievienot kā savu.',
    derivedFrom: 'Sākts no kritērija „{name}”. Avots: {source}.',
    notTested: 'Citās valstīs pārbaudīts, Latvijā ne; skaitļus un klases noteicis īpašnieks.',
    readOnly: 'Kritēriju maina skolas vadība vai pašvaldība.',
    earlierNames: 'Agrākie nosaukumi',
    earlierName: '„{name}” līdz {day}; mainīja {by}',
    earlierNameOnly: '„{name}” līdz {day}',
  },
  whatIf: {
    title: 'Kas būtu, ja',
    lead: 'Mainiet skaitļus un uzreiz redziet, cik skolēnu pamanītu. Nekas nemainās, kamēr to neieviešat.',
    moreThanLessons: 'Neattaisnotas stundas semestrī: vairāk nekā',
    moreThanDays: 'Neattaisnoti kavētas dienas semestrī: vairāk nekā',
    atLeastPercent: 'Kavēto mācību dienu daļa, %: vismaz',
    enrolledDays: 'Mācību dienas skolā: vismaz',
    meanBelow: 'Vidējais vērtējums zem',
    subjects: 'Vismaz tik priekšmetos',
    failingSubjects: 'Nepietiekami vismaz tik priekšmetos',
    atLeastPoints: 'Kavēto dienu daļas pieaugums, procentpunkti: vismaz',
    recentDays: 'Mācību dienas pēdējās 4 nedēļās: vismaz',
    earlierDays: 'Mācību dienas pirms tām: vismaz',
    transitions: 'Kas mainījies',
    atLeastRecords: 'Aizrādījumi un starpgadījumi semestrī: vismaz',
    cause: 'Kavējuma iemesls',
    causes: { unknown: 'nav zināms', unexcused: 'neattaisnots', excused: 'attaisnots' },
    unit: 'Skaita',
    units: { lessons: 'stundas', days: 'dienas ar šādu kavējumu' },
    atLeast: 'Semestrī: vismaz',
    runOf: 'Kādas dienas',
    runs: { missed: 'kavētas', 'not-excused': 'bez attaisnojuma' },
    runHints: {
      missed:
        'Visa diena vai vismaz četras stundas, jebkurš iemesls. Brīvdienas neskaitās un virkni nepārtrauc.',
      'not-excused':
        'Kaut viena neattaisnota stunda vai stunda bez zināma iemesla. Brīvdienas neskaitās un virkni nepārtrauc.',
    },
    atLeastDays: 'Mācību dienas pēc kārtas: vismaz',
    endedWithin: 'Virkne beigusies pēdējo tik mācību dienu laikā',
    endedWithinHint:
      'Virkni, kas vēl turpinās, skaita vienmēr. Kas jau pamanīts, paliek pamanīts, līdz kāds atbild.',
    upTo: 'Apguves līmenis',
    levelsUpTo: { S: 'S – sācis apgūt', T: 'S vai T – sācis vai turpina apgūt' },
    levels: 'Līmeņi priekšmetā semestrī: vismaz',
    by: 'Vidējais zemāks nekā iepriekšējā semestrī: vismaz par',
    marks: 'Vērtējumi priekšmetā katrā semestrī: vismaz',
    daysMissed: 'Kavētas dienas semestrī: vismaz (0: pietiek ar pārmaiņu)',
    level: 'Līmenis',
    gradesFrom: 'No klases',
    gradesTo: 'Līdz klasei',
    anyGrade: 'Visas klases',
    place: 'Kam',
    model: 'Ko skaitīt',
    models: { rules: 'Kā kritērijā', shapes: 'Cits' },
    shapes: {
      'absence-unknown': 'Kavējumi pēc iemesla',
      'absence-run': 'Kavētas dienas pēc kārtas',
      'low-levels': 'Zemi apguves līmeņi 1.–3. klasē',
      'falling-marks': 'Vērtējumi krītas',
      'examination-year': '9. un 12. klases gads un kavējumi',
    },
    shapeLead:
      'Ne valsts, ne rokasgrāmata te robežu nenosaka, un pierādījumu par to Latvijā nav: skaitļi ir tikai sākums.',
    would: 'Pamanītu',
    now: 'Pamana tagad',
    added: 'Pamanītu papildus',
    dropped: 'Vairs nepamanītu',
    already: 'No tiem jau pamanīti pēc cita kritērija',
    left: {
      zero: 'Šie skaitļi atbilst vēl {count} skolēniem: tos jau pamana kritērijs, kuram šis dod vietu.',
      one: 'Šie skaitļi atbilst vēl {count} skolēnam: to jau pamana kritērijs, kuram šis dod vietu.',
      other: 'Šie skaitļi atbilst vēl {count} skolēniem: tos jau pamana kritērijs, kuram šis dod vietu.',
    },
    share: 'Tie ir {share} no {pupils} skolēniem.',
    capacity:
      'Pētījumā visā Latvijā (ne šajā skolā) atbalsta plāni aptvēra ap {share} skolēnu: ja pamana daudz vairāk, visiem nepietiks laika.',
    bySchool: 'Pa skolām',
    byClass: 'Pa klasēm',
    bySex: 'Pēc dzimuma',
    byLanguage: 'Pēc ģimenes valodas',
    group: 'Kur',
    pupils: 'Skolēni',
    counting: 'Skaita…',
    none: 'Ar šiem skaitļiem nepamanītu nevienu.',
    sex: { female: 'meitenes', male: 'zēni' },
    languages: {
      lv: 'latviešu',
      ru: 'krievu',
      uk: 'ukraiņu',
      pl: 'poļu',
      lt: 'lietuviešu',
      en: 'angļu',
      other: 'cita',
    },
    unknown: 'nav zināms',
    rest: 'pārējās, kur nepamana nevienu',
    notReady: 'Izlabojiet atzīmētos laukus: tad redzēsiet, cik skolēnu pamanītu.',
    gradesReversed: 'Pēdējā klase ir zemāka par pirmo. Izlabojiet vienu no tām.',
    wrong: 'Pārbaudiet skaitļus: {reason}',
  },
  force: {
    title: 'Ieviest',
    titleNew: 'Pievienot savu kritēriju',
    name: 'Nosaukums latviski',
    nameEn: 'Nosaukums angliski',
    nameEnHint: 'To redzēs, kas lasa angliski.',
    nameHint:
      'Piedāvāts pēc skaitļiem; varat mainīt. To redzēs pie katra pamanītā skolēna: rakstiet, kas pamanīts, nevis kāds ir bērns.',
    openLikeIt: 'Atvērt „{name}”',
    rename: 'Mainīt nosaukumu',
    renameLead: 'Skaitļi un redakcijas nemainās. Agrākais nosaukums paliek vēsturē.',
    renamed: 'Nosaukums mainīts.',
    from: 'Spēkā no',
    reason: 'Pamatojums',
    reasonHint: 'Kāpēc skola tā lēma: to redzēs kolēģi un paliks vēsturē.',
    put: 'Ieviest',
    add: 'Pievienot',
    done: {
      zero: 'Ieviests. Tagad pēc tā pamana {count} skolēnu.',
      one: 'Ieviests. Tagad pēc tā pamana {count} skolēnu.',
      other: 'Ieviests. Tagad pēc tā pamana {count} skolēnus.',
    },
    planned: 'Ieviests: būs spēkā no {from}.',
    end: 'Izbeigt',
    endTitle: 'Izbeigt kritēriju',
    endLead: 'No izvēlētās dienas pēc tā nevienu vairs nepamana. Atbildes un vēsture paliek.',
    endsOn: 'Nav spēkā no',
    ended: 'Kritērijs izbeigts.',
  },
  environment: {
    title: 'Skolas vide',
    standsOut: 'izceļas',
    class: '{name} klasē pamanīti {noticed} no {pupils} skolēniem ({share}).',
    school: 'Skolā „{name}” pamanīti {noticed} no {pupils} skolēniem ({share}).',
    others: {
      class: 'Pārējā skolā: {noticed} no {pupils} ({share}).',
      school: 'Citās šāda veida skolās pašvaldībā: {noticed} no {pupils} ({share}).',
    },
    few: {
      class: 'Pārējā skolā: mazāk nekā 5 no {pupils}.',
      school: 'Citās šāda veida skolās pašvaldībā: mazāk nekā 5 no {pupils}.',
    },
    first:
      'Tas var nozīmēt, ka iemesls ir kopīgs, ne tikai viena skolēna. Vispirms apsveriet, kas palīdzētu visiem. Skaitīti tikai tie, kurus pamana valsts kritēriji.',
    activities: 'Universālās aktivitātes rokasgrāmatā:',
    more: { zero: 'Vēl {count} aktivitāšu', one: 'Vēl {count} aktivitāte', other: 'Vēl {count} aktivitātes' },
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    rules: typeof rulesLv
  }
}
