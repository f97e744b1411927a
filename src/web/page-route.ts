import type { ReactNode } from 'react'
import type { PlainMessageKey } from '#platform/i18n/catalogue.ts'

/** Where a page lives. `public` pages need no sign-in; `account` pages are reached from the account menu. */
export type Area = 'today' | 'notice' | 'support' | 'change' | 'administration' | 'account' | 'public'

/** One page of a module. See `router.tsx` for the convention. */
export interface PageRoute {
  /** In the words of the code, ids as `$name`: `/pupils/$pupilId`. */
  path: `/${string}`
  /** Loads the page when it is first needed: each page is its own file for the browser. */
  page: () => Promise<() => ReactNode>
  area: Area
  /** Shown before the messages of all pages are there: speaks only from `src/messages/first-lv.ts`. */
  isFirst?: boolean
  /**
   * Capability that the session must have (`can`); without it the page is neither shown nor reachable. A page whose address names a
   * pupil has none: it asks the server, so that an attempt is refused there and journalled.
   */
  needs?: string
  /** Its line in the left navigation; pages without it are reached from other pages. */
  nav?: {
    label: PlainMessageKey
    /** Place among the lines of its area, small first. */
    order: number
    /** Name in the session's `counts`: how much waits there. */
    counts?: string
  }
}
