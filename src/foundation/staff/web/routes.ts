import type { PageRoute } from '#web/page-route.ts'

export const staffPages: readonly PageRoute[] = [
  {
    path: '/staff',
    area: 'administration',
    needs: 'access.confirm',
    nav: { label: 'shell.pages.staff', order: 10 },
    page: () => import('./StaffPage.tsx').then((file) => file.StaffPage),
  },
  {
    path: '/first-leaders',
    area: 'administration',
    needs: 'leader.invite',
    nav: { label: 'shell.pages.firstLeaders', order: 30 },
    page: () => import('./FirstLeadersPage.tsx').then((file) => file.FirstLeadersPage),
  },
]
