import { callPath } from '../api/api-client.ts'
import { hasUnsavedFields } from '../autosave/unsaved-fields.ts'
import { signInAddress, signInPath } from './return-path.ts'

/** Ends this session. The page is loaded anew, so that nothing about anybody stays in memory. */
export async function signOut(): Promise<void> {
  await callPath('DELETE /session', {}, { whenSignedOut: 'stay' }).catch(() => {})
  window.location.assign(signInPath)
}

/** Ends the person's sessions on all devices. */
export async function signOutEverywhere(): Promise<void> {
  await callPath('DELETE /sessions', {}, { whenSignedOut: 'stay' })
  window.location.assign(signInPath)
}

/** The server no longer knows the session: sign in and come back. With unsaved text the page stays as it is. */
export function leaveForSignIn(): void {
  const { pathname, search } = window.location
  if (hasUnsavedFields() || pathname === signInPath) return
  window.location.assign(signInAddress(pathname + search))
}
