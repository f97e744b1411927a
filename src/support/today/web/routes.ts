import type { PageRoute } from '#web/page-route.ts'

export const todayPages: readonly PageRoute[] = [
  {
    path: '/',
    area: 'today',
    isFirst: true,
    nav: { label: 'shell.pages.today', order: 0 },
    page: () => import('./TodayPage.tsx').then((file) => file.TodayPage),
  },
]
