import type { PageRoute } from '#web/page-route.ts'

export const planPages: readonly PageRoute[] = [
  {
    path: '/plans',
    area: 'support',
    needs: 'plan.read',
    nav: { label: 'shell.pages.plans', order: 10 },
    page: () => import('./PlansPage.tsx').then((file) => file.PlansPage),
  },
  {
    path: '/plans/needed',
    area: 'support',
    needs: 'plan.write',
    page: () => import('./NeededPlansPage.tsx').then((file) => file.NeededPlansPage),
  },
  {
    path: '/plans/meeting',
    area: 'support',
    needs: 'plan.write',
    page: () => import('./PlanMeetingPage.tsx').then((file) => file.PlanMeetingPage),
  },
  {
    path: '/plans/meeting/minutes',
    area: 'support',
    needs: 'plan.write',
    page: () => import('./MeetingMinutesPage.tsx').then((file) => file.MeetingMinutesPage),
  },
  {
    path: '/my-measures',
    area: 'support',
    needs: 'screening.write', // whoever works with pupils at a school, with or without a right to plans
    nav: { label: 'shell.pages.myMeasures', order: 15 },
    page: () => import('./MyMeasuresPage.tsx').then((file) => file.MyMeasuresPage),
  },
  {
    path: '/plans/$planId/evaluation',
    area: 'support',
    needs: 'plan.write',
    page: () => import('./EvaluationPage.tsx').then((file) => file.EvaluationPage),
  },
  {
    path: '/pupils/$pupilId/plans/new',
    area: 'support',
    page: () => import('./StartPlanPage.tsx').then((file) => file.StartPlanPage),
  },
]
