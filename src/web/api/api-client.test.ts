import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { callApi, setCsrf, whenSessionEnds, whenTokenIsStale } from './api-client.ts'

const saveNote = apiRoute({
  route: 'PUT /pupils/:pupilId/note',
  params: z.strictObject({ pupilId: z.string() }),
  query: z.strictObject({ draft: z.string().optional() }),
  input: z.strictObject({ text: z.string() }),
  output: z.strictObject({ version: z.number() }),
})
const request = { params: { pupilId: 'a b' }, query: { draft: 'yes' }, input: { text: 'Labdien' } }

const answers: Response[] = []
const sent: { url: string; init: RequestInit }[] = []

beforeEach(() => {
  answers.length = 0
  sent.length = 0
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, init })
    const answer = answers.shift()
    if (answer === undefined) throw new TypeError('network')
    return answer
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('a call of the API', () => {
  it('fills the path, writes the query and sends the token', async () => {
    setCsrf('token')
    answers.push(Response.json({ version: 2 }))

    const answer = await callApi(saveNote, request)

    expect(answer).toEqual({ version: 2 })
    expect(sent[0]?.url).toBe('/api/pupils/a%20b/note?draft=yes')
    expect(sent[0]?.init).toMatchObject({
      method: 'PUT',
      body: '{"text":"Labdien"}',
      headers: { 'x-pamani-csrf': 'token', 'content-type': 'application/json' },
    })
  })

  it('gives the message, the fields and the number of a refusal', async () => {
    const body = { code: 'http.validation', message: 'Labojiet.', fields: { text: 'Par garu.' } }
    answers.push(Response.json(body, { status: 400, headers: { 'x-request-id': 'r1' } }))

    const failure = callApi(saveNote, request)

    await expect(failure).rejects.toMatchObject({ ...body, status: 400, reference: 'r1' })
  })

  it('tells a broken connection from an answer', async () => {
    await expect(callApi(saveNote, request)).rejects.toMatchObject({ status: 0, code: 'network' })
  })

  it('leaves for sign-in when the session has ended, unless it is told to stay', async () => {
    const left = vi.fn()
    whenSessionEnds(left)
    answers.push(Response.json({}, { status: 401 }), Response.json({}, { status: 401 }))

    await expect(callApi(saveNote, request, { whenSignedOut: 'stay' })).rejects.toMatchObject({ status: 401 })
    expect(left).not.toHaveBeenCalled()
    await expect(callApi(saveNote, request)).rejects.toMatchObject({ status: 401 })

    expect(left).toHaveBeenCalledOnce()
  })

  it('takes the new token and tries once more after sign-in in another tab', async () => {
    whenTokenIsStale(async () => setCsrf('new'))
    answers.push(Response.json({ code: 'http.forgery' }, { status: 403 }), Response.json({ version: 3 }))

    const answer = await callApi(saveNote, request)

    expect(answer).toEqual({ version: 3 })
    expect(sent[1]?.init.headers).toMatchObject({ 'x-pamani-csrf': 'new' })
  })
})
