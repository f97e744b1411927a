import type { PageRoute } from '#web/page-route.ts'

const pages = () => import('./report-pages.ts')

export const reportPages: readonly PageRoute[] = [
  {
    path: '/reports',
    area: 'support',
    needs: 'report.read',
    nav: { label: 'shell.pages.reports', order: 40 },
    page: () => pages().then((file) => file.ReportsPage),
  },
  {
    path: '/reports/$institutionId/$period',
    area: 'support',
    needs: 'report.read',
    page: () => pages().then((file) => file.ReportPage),
  },
]
