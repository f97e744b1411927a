import type { PageRoute } from '#web/page-route.ts'

export const analysisPages: readonly PageRoute[] = [
  {
    path: '/analysis',
    area: 'change',
    needs: 'overview.read',
    nav: { label: 'shell.pages.analysis', order: 20 },
    page: () => import('./AnalysisPage.tsx').then((file) => file.AnalysisPage),
  },
  {
    path: '/analysis/institutions',
    area: 'change',
    needs: 'institution.overview',
    page: () => import('./IndicatorsPage.tsx').then((file) => file.IndicatorsPage),
  },
]
