import type { PageRoute } from '#web/page-route.ts'

export const pupilPages: readonly PageRoute[] = [
  {
    path: '/pupils/$pupilId',
    area: 'notice',
    needs: 'pupil.read',
    page: () => import('./PupilPage.tsx').then((file) => file.PupilPage),
  },
]
