import type { PageRoute } from '#web/page-route.ts'
import { duplicatesPath } from './paths.ts'

export const duplicatePages: readonly PageRoute[] = [
  {
    path: duplicatesPath,
    area: 'notice',
    needs: 'pupil.merge',
    nav: { label: 'shell.pages.duplicates', order: 32 },
    page: () => import('./DuplicatesPage.tsx').then((file) => file.DuplicatesPage),
  },
]
