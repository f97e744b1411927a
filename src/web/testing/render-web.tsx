import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
  RouterProvider,
} from '@tanstack/react-router'
import { type RenderResult, render } from '@testing-library/react'
import type { ComponentType, ReactElement } from 'react'
import { messages } from '#app/messages/lv.ts'
import { createQueryClient } from '../api/query-client.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import { plainSearch } from '../routing/plain-search.ts'
import { theme } from '../ui/theme.ts'

/** Draws a component with everything that pages stand on, in Latvian, without transitions. */
export function renderWeb(element: ReactElement): RenderResult {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  return render(onGround(<RouterContextProvider router={router}>{element}</RouterContextProvider>))
}

/** Draws a whole page at an address, with the router that its filters and links need. */
export function renderPage(Page: ComponentType, address = '/') {
  const component = () => <Page />
  const router = createRouter({
    routeTree: createRootRoute({ component, notFoundComponent: component }),
    history: createMemoryHistory({ initialEntries: [address] }),
    ...plainSearch,
  })
  return { router, ...render(onGround(<RouterProvider router={router} />)) }
}

function onGround(element: ReactElement): ReactElement {
  return (
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider initial={{ locale: 'lv', messages }}>
        <MantineProvider theme={theme} env="test">
          {element}
        </MantineProvider>
      </I18nProvider>
    </QueryClientProvider>
  )
}
