import { vi } from 'vitest'

export type ApiCall = { readonly method: string; readonly path: string; readonly body: unknown }
export type FakeAnswer = { readonly status?: number; readonly body: unknown }

/**
 * Stands in for the server in component tests: answers each call and remembers it. A call that nobody expected fails. It
 * stays for the rest of the file, because a field may still be saving when its test ends.
 *
 *     const calls = fakeApi((call) => (call.path === '/api/flags' ? { body: { rows: [] } } : undefined))
 */
export function fakeApi(answer: (call: ApiCall) => FakeAnswer | undefined): ApiCall[] {
  const calls: ApiCall[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const call = {
      method: init.method ?? 'GET',
      path: url,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    }
    calls.push(call)
    const given = answer(call)
    if (given === undefined) throw new Error(`nobody expected ${call.method} ${call.path}`)
    return new Response(JSON.stringify(given.body), { status: given.status ?? 200 })
  })
  return calls
}
