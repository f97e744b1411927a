import type { PageRoute } from '#web/page-route.ts'

export const dutyPages: readonly PageRoute[] = [
  {
    path: '/duties',
    area: 'notice',
    needs: 'duty.read',
    nav: { label: 'shell.pages.duties', order: 25 },
    page: () => import('./DutiesPage.tsx').then((file) => file.DutiesPage),
  },
  {
    path: '/duties/compliance',
    area: 'notice',
    needs: 'institution.overview',
    page: () => import('./CompliancePage.tsx').then((file) => file.CompliancePage),
  },
  {
    path: '/duties/$dutyId',
    area: 'notice',
    needs: 'duty.read',
    page: () => import('./DutyPage.tsx').then((file) => file.DutyPage),
  },
  {
    path: '/duties/$dutyId/notice',
    area: 'notice',
    needs: 'duty.read',
    page: () => import('./NoticePage.tsx').then((file) => file.NoticePage),
  },
]
