import type { PageRoute } from '#web/page-route.ts'

export const pupilPages: readonly PageRoute[] = [
  {
    path: '/pupils/$pupilId',
    area: 'notice',
    page: () => import('./PupilPage.tsx').then((file) => file.PupilPage),
  },
  {
    path: '/pupils/$pupilId/sheet',
    area: 'notice',
    page: () => import('./SheetPage.tsx').then((file) => file.SheetPage),
  },
]
