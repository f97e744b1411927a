import type { PageRoute } from '#web/page-route.ts'

export const classPages: readonly PageRoute[] = [
  {
    path: '/screening/$classId',
    area: 'notice',
    needs: 'screening.read',
    page: () => import('./ClassPage.tsx').then((file) => file.ClassPage),
  },
]
