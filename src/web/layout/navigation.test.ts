import { describe, expect, it } from 'vitest'
import type { PageRoute } from '../page-route.ts'
import { navigationOf } from './navigation.ts'

const page = async () => () => null
const pages: PageRoute[] = [
  { path: '/plans', page, area: 'support', needs: 'nav.plans', nav: { label: 'shell.product', order: 1 } },
  { path: '/pupils', page, area: 'notice', needs: 'nav.pupils', nav: { label: 'shell.product', order: 20 } },
  { path: '/pupils/$pupilId', page, area: 'notice' },
  {
    path: '/screening',
    page,
    area: 'notice',
    needs: 'nav.screening',
    nav: { label: 'shell.product', order: 10 },
  },
  { path: '/', page, area: 'today', nav: { label: 'shell.product', order: 1, counts: 'today' } },
]

describe('the navigation', () => {
  it('has the areas in their order and the lines in theirs', () => {
    const can = { 'nav.plans': true, 'nav.pupils': true, 'nav.screening': true }

    const groups = navigationOf(pages, { can })

    expect(groups.map((group) => [group.area, group.lines.map((line) => line.to)])).toEqual([
      ['today', ['/']],
      ['notice', ['/screening', '/pupils']],
      ['support', ['/plans']],
    ])
  })

  it('leaves out what the person cannot use, and areas left empty', () => {
    const groups = navigationOf(pages, { can: { 'nav.pupils': true } })

    expect(groups.map((group) => group.area)).toEqual(['today', 'notice'])
  })

  it('says how much waits', () => {
    const groups = navigationOf(pages, { can: {}, counts: { today: 5 } })

    expect(groups[0]?.lines[0]?.waiting).toBe(5)
  })
})
