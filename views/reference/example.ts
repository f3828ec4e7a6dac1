// An example of the contract as people read it.
import { h, type JSX } from 'preact'
import type { RouteSpec } from '#contract/define'
import type { RouteExample } from '#contract/examples'

/** What was sent (if anything) and what came back, folded until one asks for it. */
export const exampleBlock = (label: string, sent: string | null, came: unknown): JSX.Element =>
  h('details', null, [
    h('summary', null, 'Example'),
    sent === null ? null : h('pre', { tabIndex: 0, role: 'region', 'aria-label': `${label}: sent` }, sent),
    h('pre', { tabIndex: 0, role: 'region', 'aria-label': `${label}: answered` }, JSON.stringify(came, null, 2)),
  ])

/** The request line with its path and query filled in, and the body. */
export function requestText(spec: RouteSpec, { request }: RouteExample): string {
  const params = new Map(Object.entries(request.params ?? {}))
  const path = spec.path.replace(/:([a-z_]+)/g, (_, name: string) => encodeURIComponent(String(params.get(name))))
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([key, value]) => [key, String(value)]))
  const line = `${spec.method} ${path}${query.size > 0 ? `?${query}` : ''}`
  return request.body === undefined ? line : `${line}\n\n${JSON.stringify(request.body, null, 2)}`
}
