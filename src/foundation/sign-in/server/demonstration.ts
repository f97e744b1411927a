import { isIP } from 'node:net'
import type { Config } from '#platform/config/config.ts'
import type { Keys } from '#platform/crypto/keys.ts'

/**
 * Whether this installation may let anybody sign in as an invented person. All of it must hold: the demonstration mode, the
 * published key (so that no real data can be sealed with it) and a listening address and base address on this machine.
 */
export function offersDemonstration(config: Config, keys: Keys): boolean {
  return (
    config.mode === 'demo' && keys.isDemo && isLoopback(config.host) && isLoopback(config.baseUrl.hostname)
  )
}

export type Caller = {
  /** The other end of the connection itself. */
  readonly socketAddress: string | undefined
  /** The address that a proxy in between reports, else the same. */
  readonly clientAddress: string
  /** Host that the browser asked for, with its port. */
  readonly host: string
}

/** Whether a request comes from this machine, by every sign that there is: connection, proxy and host name. */
export function comesFromHere(caller: Caller): boolean {
  const hostName = URL.parse(`http://${caller.host}`)?.hostname ?? ''
  return isLoopback(caller.socketAddress ?? '') && isLoopback(caller.clientAddress) && isLoopback(hostName)
}

export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/, '')
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}
