import type { PageRoute } from '#web/page-route.ts'

export const unenrolledPages: readonly PageRoute[] = [
  {
    path: '/unenrolled',
    area: 'notice',
    needs: 'unenrolled.read',
    nav: { label: 'shell.pages.unenrolled', order: 26 },
    page: () => import('./UnenrolledPage.tsx').then((file) => file.UnenrolledPage),
  },
  {
    path: '/unenrolled/counts',
    area: 'notice',
    needs: 'country.overview',
    nav: { label: 'shell.pages.unenrolled', order: 26 },
    page: () => import('./CountsPage.tsx').then((file) => file.CountsPage),
  },
  {
    path: '/unenrolled/new',
    area: 'notice',
    needs: 'unenrolled.write',
    page: () => import('./AddPage.tsx').then((file) => file.AddPage),
  },
  {
    path: '/unenrolled/$entryId',
    area: 'notice',
    needs: 'unenrolled.read',
    page: () => import('./EntryPage.tsx').then((file) => file.EntryPage),
  },
]
