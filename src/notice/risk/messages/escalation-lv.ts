export const escalationLv = {
  title: 'Kad neviens neatbild',
  subtitle:
    'Pamanīts skolēns nepaliek bez atbildes: ja neviens nav atbildējis, to vispirms redz skolas atbalsta komanda, pēc tam pašvaldība. Brīvlaika dienas neskaita.',
  filter: {
    label: 'Nodots tālāk',
    any: 'Visi',
    team: 'Atbalsta komandai vai tālāk',
    municipality: 'Pašvaldībai',
  },
  remind: {
    title: 'Pašvaldībai nodotie',
    waiting: {
      zero: 'Skola nav atbildējusi uz {count} pamanītajiem, kuri ir nodoti pašvaldībai.',
      one: 'Skola nav atbildējusi uz {count} pamanīto, kurš ir nodots pašvaldībai.',
      other: 'Skola nav atbildējusi uz {count} pamanītajiem, kuri ir nodoti pašvaldībai.',
    },
    none: 'Skola ir atbildējusi uz visiem, kuri bija nodoti pašvaldībai.',
    button: 'Atgādināt skolai',
    again: 'Atgādināt vēlreiz',
    last: 'Skolai atgādināts {day}',
    dialog: 'Atgādināt skolai par neatbildētajiem',
    lead: 'Atgādinājums būs redzams skolas vadības un atbalsta komandas dienas lapā, līdz uz šiem pamanītajiem būs atbildēts.',
    note: 'Ko skolai pateikt (nav obligāti)',
    noteHint: 'Skolēnu vārdus nerakstiet: saraksts skolai ir redzams.',
    cancel: 'Atcelt',
    send: 'Atgādināt',
    done: 'Skolai atgādināts.',
    history: 'Atgādinājumi skolai',
    municipality: 'Pašvaldība',
    quoted: '„{note}”',
    sent: {
      zero: '{name} atgādināja {at} ({count} pamanītie)',
      one: '{name} atgādināja {at} ({count} pamanītais)',
      other: '{name} atgādināja {at} ({count} pamanītie)',
    },
  },
  holds: {
    caption: 'Pēc cik dienām bez atbildes pamanīto nodod tālāk: {name}',
    level: 'Līmenis',
    team: 'Atbalsta komandai, ja gaida',
    municipality: 'Pašvaldībai, ja gaida',
    longer: {
      zero: 'ilgāk par {count} dienām',
      one: 'ilgāk par {count} dienu',
      other: 'ilgāk par {count} dienām',
    },
  },
  set: {
    title: 'Mainīt termiņus: {name}',
    leadSchool: 'Skola termiņus var saīsināt, bet ne pagarināt: garākos nosaka pašvaldība.',
    leadMunicipality: 'Termiņi attiecas uz visām pašvaldības skolām. Skola sev var noteikt īsākus.',
    team: '{level}: pēc cik dienām redz komanda',
    municipality: '{level}: pēc cik dienām redz pašvaldība',
    reason: 'Pamatojums',
    reasonHint: 'Kāpēc tā nolemts: to redzēs kolēģi, un tas paliks vēsturē.',
    save: 'Ieviest',
    done: 'Ieviests. Pēc jaunajiem termiņiem tūlīt nodoti: atbalsta komandai {team}, pašvaldībai {municipality}.',
    readOnly: 'Termiņus maina skolas vadība vai pašvaldība.',
  },
  shorter: {
    title: 'Skolas, kas noteikušas īsākus termiņus',
    school: 'Skola',
    days: '{team} un {municipality} d.',
  },
  history: {
    title: 'Kā noteikts agrāk',
    level: '{level}: {team} un {municipality} d.',
    by: '{by}: {reason}',
    none: 'Te nekas nav mainīts. Spēkā ir termiņi, ko noteikusi pašvaldība.',
    shipped: 'Te nekas nav mainīts. Spēkā ir termiņi, ar kuriem Pamani sāk darbu.',
  },
  none: 'Nav skolas vai pašvaldības, kurā jūs redzat pamanītos.',
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    escalation: typeof escalationLv
  }
}
