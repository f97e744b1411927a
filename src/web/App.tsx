import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { I18nProvider } from './i18n/I18nProvider.tsx'
import { styleNonce } from './nonce.ts'
import type { createPamaniRouter } from './router.tsx'
import { cssVariablesResolver, theme } from './ui/theme.ts'

/** `public/assets/colour-scheme-1.js` reads the same key before the first paint. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'pamani-colour-scheme' })

interface AppProps {
  language: ComponentProps<typeof I18nProvider>['initial']
  queryClient: QueryClient
  router: ReturnType<typeof createPamaniRouter>
}

/** Everything that pages stand on. */
export function App({ language, queryClient, router }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider initial={language}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariablesResolver}
          colorSchemeManager={colorSchemeManager}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
        >
          <RouterProvider router={router} />
        </MantineProvider>
      </I18nProvider>
    </QueryClientProvider>
  )
}
