import './ui/styles.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { whenSessionEnds, whenTokenIsStale } from './api/api-client.ts'
import { createQueryClient } from './api/query-client.ts'
import { guardUnsavedFields } from './autosave/unsaved-fields.ts'
import { loadFirstMessages } from './i18n/load-messages.ts'
import { currentLocale } from './i18n/locale-cookie.ts'
import { modulePages } from './module-pages.ts'
import { publishStyleNonce } from './nonce.ts'
import { createPamaniRouter } from './router.tsx'
import { leaveForSignIn } from './session/end-session.ts'
import { sessionQuery } from './session/session.ts'

async function start(): Promise<void> {
  publishStyleNonce()
  guardUnsavedFields()
  const queryClient = createQueryClient()
  whenSessionEnds(leaveForSignIn)
  whenTokenIsStale(async () => {
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
  })
  void queryClient.prefetchQuery(sessionQuery)
  const locale = currentLocale()
  const language = { locale, messages: await loadFirstMessages(locale) }
  const router = createPamaniRouter(modulePages, queryClient)
  const place = document.getElementById('root')
  if (place === null) throw new Error('index.html has no #root')
  createRoot(place).render(<App language={language} queryClient={queryClient} router={router} />)
  const { keepFocus } = await import('./ui/focus-keeper.ts')
  keepFocus()
}

void start()
