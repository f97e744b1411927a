export const classPageLv = {
  plan: { open: 'plāns atvērts', proposed: 'plāns jāapstiprina' },
  assessment: {
    completed: 'riski izvērtēti {day}',
    draft: 'risku izvērtējums iesākts {day}',
  },
  failed: 'Neizdevās nolasīt, kas par klasi jau zināms.',
  failedWhy: 'Vērot var arī bez tā. Lai mēģinātu vēlreiz, pārlādējiet lapu.',
} as const

declare module '#platform/i18n/catalogue.ts' {
  interface Catalogue {
    'class-page': typeof classPageLv
  }
}
