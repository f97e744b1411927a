import type { PageRoute } from './page-route.ts'

/** The shell's own pages. */
export const shellPages: readonly PageRoute[] = [
  {
    path: '/about/data-protection',
    area: 'public',
    page: () => import('./pages/AboutDataProtectionPage.tsx').then((file) => file.AboutDataProtectionPage),
  },
  {
    path: '/about/accessibility',
    area: 'public',
    page: () => import('./pages/AboutAccessibilityPage.tsx').then((file) => file.AboutAccessibilityPage),
  },
]
