import {
  type ApiRouteDefinition,
  type RouteOutput,
  type RouteRequest,
  splitRoute,
} from '#platform/http/api-route.ts'
import { apiUrl, proofHeaders } from './api-client.ts'
import { ApiError, type ErrorBody } from './api-error.ts'

export interface SendOptions {
  /** Share of the file that has left, 0 to 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/**
 * Sends a file as the body of a request, telling how far it has come: `fetch` cannot.
 *
 *     await sendFile(uploadFile, { params: { importId }, query: { name: file.name } }, file, { onProgress })
 */
export function sendFile<Definition extends ApiRouteDefinition>(
  definition: Definition,
  request: RouteRequest<Definition>,
  file: Blob,
  { onProgress, signal }: SendOptions = {},
): Promise<RouteOutput<Definition>> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open(splitRoute(definition.route).method, apiUrl(definition, request))
    const headers = {
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      ...proofHeaders(),
    }
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value)
    sending.upload.onprogress = (event) => onProgress?.(event.total === 0 ? 1 : event.loaded / event.total)
    sending.onload = () => {
      const body = parsed(sending.responseText)
      if (sending.status < 400) resolve(body as RouteOutput<Definition>)
      else
        reject(
          new ApiError(sending.status, body ?? {}, sending.getResponseHeader('x-request-id') ?? undefined),
        )
    }
    sending.onerror = () => reject(new ApiError(0, {}))
    sending.onabort = () => reject(new DOMException('The upload was given up', 'AbortError'))
    signal?.addEventListener('abort', () => sending.abort())
    sending.send(file)
  })
}

function parsed(text: string): ErrorBody | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
