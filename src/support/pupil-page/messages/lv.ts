export const pupilPageLv = {
  events: 'Notikumi',
  eventsEmpty: 'Notikumu vēl nav.',
  answered: 'Atbilde: {answer}',
  assessed: 'Risku izvērtējums',
  assessmentStarted: 'Sākts risku izvērtējums',
  planStarted: 'Sākts atbalsta plāns',
  planOpen: 'Atbalsta plāns: {risks}',
  planEvaluated: 'Izvērtēts atbalsta plāns: {risks}',
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    'pupil-page': typeof pupilPageLv
  }
}
