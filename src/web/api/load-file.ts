import type { ApiRouteDefinition, RouteRequest } from '#platform/http/api-route.ts'
import type { FileAnswer } from '#platform/http/file-answer.ts'
import { apiUrl, refusal, send } from './api-client.ts'

/** A route that answers with a file. */
export type FileRoute = ApiRouteDefinition & { readonly output: typeof FileAnswer }

export interface LoadedFile {
  name: string
  content: Blob
}

/** Fetches a file that the server makes. A refusal is an error with its sentence, never a file with a fault in it. */
export async function loadFile<Route extends FileRoute>(
  route: Route,
  request: RouteRequest<Route>,
): Promise<LoadedFile> {
  const response = await send(apiUrl(route, request), { method: 'GET' })
  if (!response.ok) throw await refusal(response)
  const disposition = response.headers.get('content-disposition') ?? ''
  return { name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? '', content: await response.blob() }
}
