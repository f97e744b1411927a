import type { PlainMessageKey } from '#platform/i18n/catalogue.ts'
import type { Area, PageRoute } from '../page-route.ts'
import type { Session } from '../session/session.ts'

export interface NavLine {
  to: string
  label: PlainMessageKey
  waiting: number
}

export interface NavGroup {
  area: Area
  lines: readonly NavLine[]
}

const areasInOrder: readonly Area[] = ['today', 'notice', 'support', 'change', 'administration']

/** The left navigation of a person: only what the server says that this person can use. */
export function navigationOf(
  pages: readonly PageRoute[],
  { can, counts = {} }: Pick<Session, 'can' | 'counts'>,
): NavGroup[] {
  return areasInOrder
    .map((area) => ({ area, lines: linesOf(pages, area, can, counts) }))
    .filter((group) => group.lines.length > 0)
}

function linesOf(
  pages: readonly PageRoute[],
  area: Area,
  can: Session['can'],
  counts: Readonly<Record<string, number>>,
): NavLine[] {
  return pages
    .filter((page) => page.area === area && mayOpen(page, can))
    .flatMap(({ path, nav }) => (nav === undefined ? [] : [{ to: path, nav }]))
    .toSorted((a, b) => a.nav.order - b.nav.order)
    .map(({ to, nav }) => ({
      to,
      label: nav.label,
      waiting: nav.counts === undefined ? 0 : (counts[nav.counts] ?? 0),
    }))
}

export function mayOpen(page: PageRoute, can: Session['can']): boolean {
  return page.needs === undefined || can[page.needs] === true
}
