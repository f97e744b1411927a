/** The nonce of this answer, which the server writes into the page; libraries that add `<style>` need it. */
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}

declare global {
  interface Window {
    /** Where the scroll lock of dialogs looks for the nonce. */
    __webpack_nonce__?: string
  }
}

export function publishStyleNonce(): void {
  window.__webpack_nonce__ = styleNonce()
}
