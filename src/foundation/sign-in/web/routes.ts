import type { PageRoute } from '#web/page-route.ts'

export const signInPages: readonly PageRoute[] = [
  {
    path: '/sign-in',
    area: 'public',
    isFirst: true,
    page: () => import('./SignInPage.tsx').then((file) => file.SignInPage),
  },
  {
    path: '/invitation',
    area: 'public',
    page: () => import('./InvitationPage.tsx').then((file) => file.InvitationPage),
  },
  {
    path: '/account/security',
    area: 'account',
    page: () => import('./SecurityPage.tsx').then((file) => file.SecurityPage),
  },
]
