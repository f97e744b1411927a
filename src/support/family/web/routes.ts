import type { PageRoute } from '#web/page-route.ts'

export const familyPages: readonly PageRoute[] = [
  {
    path: '/family',
    area: 'account',
    needs: 'own.read',
    page: () => import('./ChildrenPage.tsx').then((file) => file.ChildrenPage),
  },
  {
    path: '/family/$pupilId',
    area: 'account',
    page: () => import('./FamilyPage.tsx').then((file) => file.FamilyPage),
  },
  {
    path: '/family/$pupilId/access',
    area: 'account',
    page: () => import('./FamilyAccessPage.tsx').then((file) => file.FamilyAccessPage),
  },
]
