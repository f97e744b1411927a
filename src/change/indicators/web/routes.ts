import type { PageRoute } from '#web/page-route.ts'

export const indicatorPages: readonly PageRoute[] = [
  {
    path: '/overview',
    area: 'change',
    needs: 'overview.read',
    nav: { label: 'shell.pages.overview', order: 10 },
    page: () => import('./OverviewPage.tsx').then((file) => file.OverviewPage),
  },
]
