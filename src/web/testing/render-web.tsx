import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { messages } from '#app/messages/lv.ts'
import { createQueryClient } from '../api/query-client.ts'
import { I18nProvider } from '../i18n/I18nProvider.tsx'
import { theme } from '../ui/theme.ts'

/** Draws a component with everything that pages stand on, in Latvian, without transitions. */
export function renderWeb(element: ReactElement): RenderResult {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider initial={{ locale: 'lv', messages }}>
        <MantineProvider theme={theme} env="test">
          <RouterContextProvider router={router}>{element}</RouterContextProvider>
        </MantineProvider>
      </I18nProvider>
    </QueryClientProvider>,
  )
}
