import type { PageRoute } from '#web/page-route.ts'

const pages = () => import('./session-pages.ts')

export const sessionPages: readonly PageRoute[] = [
  {
    path: '/sessions',
    area: 'support',
    needs: 'session.give',
    nav: { label: 'shell.pages.sessions', order: 30 },
    page: () => pages().then((file) => file.SessionsPage),
  },
  {
    path: '/sessions/new',
    area: 'support',
    needs: 'session.plan',
    page: () => pages().then((file) => file.PlanSessionPage),
  },
  {
    path: '/sessions/given',
    area: 'support',
    needs: 'session.read',
    page: () => pages().then((file) => file.GivenHoursPage),
  },
  {
    path: '/sessions/$sessionId',
    area: 'support',
    needs: 'session.give',
    page: () => pages().then((file) => file.SessionPage),
  },
]
