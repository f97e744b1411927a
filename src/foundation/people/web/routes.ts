import type { PageRoute } from '#web/page-route.ts'

export const peoplePages: readonly PageRoute[] = [
  {
    path: '/pupils',
    area: 'notice',
    needs: 'pupil.list',
    nav: { label: 'people.pupils.title', order: 30 },
    page: () => import('./PupilsPage.tsx').then((file) => file.PupilsPage),
  },
  {
    path: '/pupils/$pupilId/access',
    area: 'notice',
    needs: 'access-log.read',
    page: () => import('./PupilAccessPage.tsx').then((file) => file.PupilAccessPage),
  },
]
