import type { PageRoute } from '#web/page-route.ts'

const pages = () => import('./money-pages.ts')

export const moneyPages: readonly PageRoute[] = [
  {
    path: '/money',
    area: 'support',
    needs: 'money.read',
    nav: { label: 'shell.pages.money', order: 30 },
    page: () => pages().then((file) => file.MoneyPage),
  },
  {
    path: '/money/quotas/$kindCode',
    area: 'support',
    needs: 'quota.write',
    page: () => pages().then((file) => file.QuotaPage),
  },
]
