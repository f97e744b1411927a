import type { PageRoute } from '#web/page-route.ts'

export const institutionPages: readonly PageRoute[] = [
  {
    path: '/institutions',
    area: 'administration',
    needs: 'register.read',
    nav: { label: 'shell.pages.institutions', order: 20 },
    page: () => import('./InstitutionsPage.tsx').then((file) => file.InstitutionsPage),
  },
]
