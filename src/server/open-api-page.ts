import type { Endpoint } from '#foundation/endpoint/index.ts'

/** A plain list of the endpoints for a reader; the description for programs is openapi.json beside it. */
export function openApiPage(endpoints: readonly Endpoint[], nonce: string): string {
  const rows = endpoints.map(
    (endpoint) =>
      `<tr><td><code>${escapeHtml(endpoint.route)}</code></td><td>${escapeHtml(endpoint.access.name)}</td>` +
      `<td>${escapeHtml(endpoint.access.basis)}</td>` +
      `<td>${escapeHtml(auditText(endpoint))}</td></tr>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pamani API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style nonce="${nonce}">
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1d2b2a}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #d9dedc;vertical-align:top}
</style></head><body><main><h1>Pamani API</h1>
<p>Below <code>/api</code>. Machine-readable: <a href="/api/docs/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<table><thead><tr><th scope="col">Endpoint</th><th scope="col">Who may</th><th scope="col">Basis</th><th scope="col">Journal</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></main></body></html>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function auditText({ audit }: Endpoint): string {
  if (typeof audit === 'string') return audit
  return 'notAudited' in audit ? `not journalled: ${audit.notAudited}` : audit.events.join(' or ')
}
