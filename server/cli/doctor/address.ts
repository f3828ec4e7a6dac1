// The address: whether what people type, what the house listens on and what stands before it fit together.
import type { Config } from '../../config/config.ts'
import { type Finding, hint, ok } from './finding.ts'

/** Origin against host, TLS and proxy, and every warning of the configuration. */
export function addressFindings(config: Config, warnings: readonly string[]): readonly Finding[] {
  const { protocol, hostname } = new URL(config.origin)
  const findings: Finding[] = warnings.map((warning) => hint('configuration', warning))
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(config.host)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (loopback && !local && config.trustProxy.length === 0 && protocol === 'http:') {
    findings.push(
      hint(
        'address',
        `People type ${config.origin}, but the house listens on ${config.host}, which only this machine sees; set HOST=0.0.0.0, or put a proxy before it.`,
      ),
    )
  }
  const sketches = config.runOrigin === null ? '' : ` Sketches run from ${config.runOrigin}.`
  return findings.length > 0 ? findings : [ok('address', `${config.origin}, listening on ${config.host}.${sketches}`)]
}
