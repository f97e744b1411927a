import { returnPath } from './return-path.ts'

/** After sign-in: to the page that was asked for. It is loaded anew, with the new session and its token. */
export function enter(next: unknown): void {
  window.location.assign(returnPath(next))
}
