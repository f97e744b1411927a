import type { PageRoute } from '#web/page-route.ts'

export const servicePages: readonly PageRoute[] = [
  {
    path: '/services',
    area: 'support',
    needs: 'service.read',
    nav: { label: 'shell.pages.services', order: 20 },
    page: () => import('./ServiceKindsPage.tsx').then((file) => file.ServiceKindsPage),
  },
  {
    path: '/services/kinds/$kindCode',
    area: 'support',
    needs: 'service.read',
    page: () => import('./ServiceKindPage.tsx').then((file) => file.ServiceKindPage),
  },
  {
    path: '/services/school',
    area: 'support',
    needs: 'service.read',
    page: () => import('./SchoolServicesPage.tsx').then((file) => file.SchoolServicesPage),
  },
  {
    path: '/pupils/$pupilId/services/new',
    area: 'support',
    needs: 'service.request',
    page: () => import('./RequestServicePage.tsx').then((file) => file.RequestServicePage),
  },
]
