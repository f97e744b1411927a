import type { PageRoute } from '#web/page-route.ts'

export const screeningPages: readonly PageRoute[] = [
  {
    path: '/screening',
    area: 'notice',
    needs: 'screening.read',
    nav: { label: 'shell.pages.screening', order: 10 },
    page: () => import('./ScreeningsPage.tsx').then((file) => file.ScreeningsPage),
  },
]
