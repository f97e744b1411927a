import type { PageRoute } from '#web/page-route.ts'

export const peoplePages: readonly PageRoute[] = [
  {
    path: '/pupils',
    area: 'notice',
    needs: 'pupil.list',
    nav: { label: 'shell.pages.pupils', order: 30 },
    page: () => import('./PupilsPage.tsx').then((file) => file.PupilsPage),
  },
  {
    path: '/residents',
    area: 'notice',
    needs: 'resident.read',
    nav: { label: 'shell.pages.residents', order: 31 },
    page: () => import('./ResidentsPage.tsx').then((file) => file.ResidentsPage),
  },
  {
    path: '/pupils/$pupilId/access',
    area: 'notice',
    page: () => import('./PupilAccessPage.tsx').then((file) => file.PupilAccessPage),
  },
]
