export const plansLv = {
  errors: {
    'already-evaluated':
      'Šis plāns ir izvērtēts un vairs nav maināms. Ja atbalsts vajadzīgs arī turpmāk, sāciet jaunu plānu.',
    'already-open': 'Šis plāns jau ir atvērts. Pārlādējiet lapu.',
    'not-open-yet': 'Šis plāns vēl ir melnraksts. Vispirms atveriet to.',
    'agreed-stays':
      'Plāns ir atvērts: par ko vienojās, to vairs neizņem un datumus nemaina. Papildināt un precizēt drīkst.',
    'no-semester': 'Pēc {day} mācību gada kalendārā nav neviena semestra, tāpēc plānu sākt nevar.',
    'id-taken': 'Plānu neizdevās sākt. Pārlādējiet lapu un mēģiniet vēlreiz.',
    'changed-meanwhile': 'Kāds cits šo lauku tikmēr ir mainījis. Salīdziniet abus tekstus un izvēlieties.',
    'not-staff':
      'Šis cilvēks pašlaik nestrādā skolēna skolā. Izvēlieties citu vai ierakstiet vārdu laukā “Cits atbildīgais”.',
    'risk-unknown': 'Riska ar kodu {code} šajā klasifikatorā nav. Pārlādējiet lapu.',
    'measure-unknown': 'Pasākuma ar kodu {code} katalogā nav. Pārlādējiet lapu.',
    'no-risk': 'Plānā nav neviena riska. Pievienojiet vismaz vienu: plāns ir par to, kur vajadzīgs atbalsts.',
    'no-measure': 'Plānā nav neviena pasākuma. Pievienojiet vismaz vienu.',
    'serious-risk-unanswered': 'Nopietnam riskam vajag mērķi vai pasākumu: {risks}.',
    'dates-missing': 'Norādiet plāna pirmo un pēdējo dienu.',
    'dates-disordered': 'Plāna pēdējā diena ir pirms pirmās. Izlabojiet datumus.',
    'dates-outside-semester': 'Plāns neietilpst semestrī. Izlabojiet datumus: plāns ir vienam semestrim.',
    'review-outside-plan': 'Pārskatīšanas diena ir ārpus plāna. Izlabojiet datumu.',
    'outcome-missing': {
      zero: 'Norādiet iznākumu vēl {count} riskiem.',
      one: 'Norādiet iznākumu vēl {count} riskam.',
      other: 'Norādiet iznākumu vēl {count} riskiem.',
    },
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    plans: typeof plansLv
  }
}
