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
    path: '/flags/by-class',
    area: 'notice',
    needs: 'flag.read',
    page: () => import('./FlagClockPage.tsx').then((file) => file.FlagClockPage),
  },
  {
    path: '/rules',
    area: 'notice',
    needs: 'flag.read',
    nav: { label: 'shell.pages.rules', order: 70 },
    page: () => import('./RulesPage.tsx').then((file) => file.RulesPage),
  },
  {
    path: '/rules/new',
    area: 'notice',
    needs: 'rule.write',
    page: () => import('./NewRulePage.tsx').then((file) => file.NewRulePage),
  },
  {
    path: '/rules/escalation',
    area: 'notice',
    needs: 'flag.read',
    page: () => import('./EscalationPage.tsx').then((file) => file.EscalationPage),
  },
  {
    path: '/rules/$ruleCode',
    area: 'notice',
    needs: 'flag.read',
    page: () => import('./RulePage.tsx').then((file) => file.RulePage),
  },
  {
    path: '/pupils/$pupilId/assessments/$assessmentId',
    area: 'notice',
    page: () => import('./AssessmentPage.tsx').then((file) => file.AssessmentPage),
  },
  {
    path: '/pupils/$pupilId/assessments/$assessmentId/comparison',
    area: 'notice',
    page: () => import('./ComparisonPage.tsx').then((file) => file.ComparisonPage),
  },
  {
    path: '/pupils/$pupilId/assessments/$assessmentId/form',
    area: 'notice',
    page: () => import('./AssessmentFormPage.tsx').then((file) => file.AssessmentFormPage),
  },
]
