import type { PageRoute } from '#web/page-route.ts'

export const riskPages: readonly PageRoute[] = [
  {
    path: '/flags',
    area: 'notice',
    needs: 'flag.read',
    nav: { label: 'shell.pages.flags', order: 20 },
    page: () => import('./FlagsPage.tsx').then((file) => file.FlagsPage),
  },
  {
    path: '/pupils/$pupilId/assessments/$assessmentId',
    area: 'notice',
    needs: 'assessment.read',
    page: () => import('./AssessmentPage.tsx').then((file) => file.AssessmentPage),
  },
]
