import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'

export type Log = Logger

/**
 * The log. Only what the serializers list may pass: no names, no personal codes, no query strings, no bodies.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    serializers: {
      err: (error: Error) => onlyKind(error),
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'unknown',
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Name, code and place of an error. Its text stays out: a database error quotes the row. */
function onlyKind(error: Error): object {
  const { type, stack } = stdSerializers.err(error)
  const code = 'code' in error ? String(error.code) : undefined
  const places = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { type, code, places: places.slice(0, 8).map((line) => line.trim()) }
}
