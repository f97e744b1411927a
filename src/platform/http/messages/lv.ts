export const httpLv = {
  errors: {
    refused:
      'Šādas lapas vai ieraksta nav, vai jums nav tiesību to redzēt. Ja tas vajadzīgs darbam, lūdziet tiesības savas iestādes vadībai.',
    validation: 'Daži lauki nav aizpildīti pareizi. Izlabojiet atzīmētos laukus un mēģiniet vēlreiz.',
    unauthenticated: 'Lai turpinātu, pierakstieties. Ievadītais nav zudis.',
    forgery:
      'Pieprasījums nenāca no šīs lapas, tāpēc tas nav izpildīts. Pārlādējiet lapu un mēģiniet vēlreiz.',
    'too-large': 'Fails vai ievade ir pārāk liela (vairāk par {megabytes} MB). Sadaliet to mazākās daļās.',
    'not-json': 'Pieprasījumu neizdevās nolasīt. Pārlādējiet lapu un mēģiniet vēlreiz.',
    fault:
      'Notika kļūda mūsu pusē; tā ir pierakstīta. Jūsu dati nav mainīti. Mēģiniet vēlreiz; ja neizdodas, nosauciet atbalstam numuru {requestId}.',
  },
  fields: {
    required: 'Aizpildiet šo lauku.',
    day: 'Norādiet dienu.',
    reason: 'Uzrakstiet iemeslu.',
    'reason-in-words': 'Uzrakstiet iemeslu dažos vārdos, vismaz 3 rakstzīmes.',
    choice: 'Izvēlieties vienu no iespējām.',
    number: 'Ierakstiet skaitli.',
    whole: 'Ierakstiet veselu skaitli bez komata.',
    order: 'Beigas ir pirms sākuma. Izlabojiet vienu no tiem.',
    later: 'Šim jābūt ne mazākam par iepriekšējo skaitli.',
    whom: 'Izvēlieties kolēģi vai uzrakstiet, kam nodots.',
    talk: 'Uzrakstiet, ar ko un par ko runājāt, vismaz 3 rakstzīmes.',
    invalid: 'Šāda vērtība te neder.',
    email: 'Rakstiet e-pasta adresi, piemēram, vards.uzvards@skola.lv.',
    'too-short': 'Vajag vismaz {minimum} rakstzīmes.',
    'too-long': 'Drīkst būt ne vairāk kā {maximum} rakstzīmes.',
    'too-small': 'Vajag vismaz {minimum}.',
    'too-big': 'Drīkst būt ne vairāk kā {maximum}.',
    unknown: 'Tāda lauka nav: {keys}.',
  },
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    http: typeof httpLv
  }
}
