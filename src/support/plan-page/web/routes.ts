import type { PageRoute } from '#web/page-route.ts'

export const planWithCardsPages: readonly PageRoute[] = [
  {
    path: '/plans/$planId',
    area: 'support',
    needs: 'plan.read',
    page: () => import('./PlanWithCards.tsx').then((file) => file.PlanWithCards),
  },
]
