import type { PageRoute } from '#web/page-route.ts'

export const digestPages: readonly PageRoute[] = [
  {
    path: '/account/digest',
    area: 'account',
    page: () => import('./DigestPage.tsx').then((file) => file.DigestPage),
  },
]
