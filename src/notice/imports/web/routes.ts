import type { PageRoute } from '#web/page-route.ts'

export const importPages: readonly PageRoute[] = [
  {
    path: '/imports',
    area: 'notice',
    needs: 'import.read',
    nav: { label: 'shell.pages.imports', order: 80 },
    page: () => import('./ImportsPage.tsx').then((file) => file.ImportsPage),
  },
  {
    path: '/imports/new',
    area: 'notice',
    needs: 'import.run',
    page: () => import('./NewImportPage.tsx').then((file) => file.NewImportPage),
  },
  {
    path: '/imports/$importId',
    area: 'notice',
    needs: 'import.read',
    page: () => import('./ImportPage.tsx').then((file) => file.ImportPage),
  },
]
