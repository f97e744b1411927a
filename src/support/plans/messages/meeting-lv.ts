export const meetingLv = {
  title: 'Atbalsta sēde',
  subtitle: 'Skolēni, par kuriem jāizlemj, katrs vienreiz. Vispirms tas, kas gaidīt nevar.',
  caption: 'Skolēni, par kuriem runāsim, steidzamākie vispirms',
  start: 'Sākt sēdi',
  empty: 'Pašlaik nevienam nekas nav jāizlemj.',
  emptyWhy:
    'Te būs redzami skolēni, kuriem vajag plānu vai kuru plāns jāapstiprina, jāpārskata vai jāturpina.',
  pupil: 'Skolēns',
  why: 'Kāpēc runājam',
  count: { zero: '{count} skolēnu', one: '{count} skolēns', other: '{count} skolēni' },
  more: {
    zero: 'Te nav vēl {count} skolēnu; tie parādīsies, kad par šiem būs izlemts.',
    one: 'Te nav vēl {count} skolēna; tas parādīsies, kad par šiem būs izlemts.',
    other: 'Te nav vēl {count} skolēnu; tie parādīsies, kad par šiem būs izlemts.',
  },
  reason: {
    stuck: 'pasākumu nevar īstenot, kopš {day}',
    crisis: 'krīzes plāns, kopš {day}',
    proposed: 'plāns jāapstiprina, kopš {day}',
    review: 'jāpārskata {day}',
    evaluated: 'izvērtēts {day}, nav izlemts, kas tālāk',
    needed_crisis: 'vajag krīzes palīdzību, izvērtēts {day}',
    needed: 'vajag plānu, izvērtēts {day}',
  },
  reasons: 'Kāpēc runājam: {name}',
  walk: {
    place: '{number}. no {count}',
    previous: 'Iepriekšējais',
    next: 'Nākamais',
    finish: 'Uz protokolu',
    keys: 'Pa sarakstu var iet arī ar bultiņām ← un →.',
    plan: 'Atvērt plānu',
    pupil: 'Atvērt skolēna lapu',
    loading: 'Meklē plānu…',
  },
  plan: {
    last: 'Pēdējais pārskats',
    decide: 'Ko izlēmām',
    decideOnPlan: 'Šo izlemj plāna lapā.',
    decideOnPupil: 'Plāna vēl nav. Ja vienojaties, ka tas vajadzīgs, sāciet to.',
    readOnly: 'Pārskatu šim plānam jūs pierakstīt nevarat.',
    write: 'Pierakstīt lēmumu',
  },
  minutes: {
    title: 'Sēdes protokols',
    subtitle: '{day} · pierakstīja {name}',
    lead: 'Viss, ko šodien pierakstījāt šodienas pārskatos. Labot te nevar: labojums ir jauns pārskats.',
    open: 'Protokols',
    print: 'Drukāt',
    empty: 'Šodien vēl nekas nav pierakstīts.',
    emptyWhy: 'Protokols veidojas pats no pārskatiem, ko pierakstāt sēdē.',
    signatures: 'Paraksti: ____________________   ____________________',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    meeting: typeof meetingLv
  }
}
