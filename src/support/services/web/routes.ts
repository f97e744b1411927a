import type { PageRoute } from '#web/page-route.ts'

const pages = () => import('./service-pages.ts')

export const servicePages: readonly PageRoute[] = [
  {
    path: '/services',
    area: 'support',
    needs: 'service.read',
    nav: { label: 'shell.pages.services', order: 20 },
    page: () => pages().then((file) => file.ServiceKindsPage),
  },
  {
    path: '/services/kinds/$kindCode',
    area: 'support',
    needs: 'service.read',
    page: () => pages().then((file) => file.ServiceKindPage),
  },
  {
    path: '/services/school',
    area: 'support',
    needs: 'service.read',
    page: () => pages().then((file) => file.SchoolServicesPage),
  },
  {
    path: '/pupils/$pupilId/services/new',
    area: 'support',
    page: () => pages().then((file) => file.RequestServicePage),
  },
]
