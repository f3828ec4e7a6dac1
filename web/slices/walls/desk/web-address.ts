// Addresses as people write them: without a scheme, or with two.
import type { WallModule } from '#contract/modules'

/** The address that is meant: `mailto:` before one of e-mail, `https://` before one that names no scheme, and one scheme where two stand. Empty stays empty. */
export function webAddress(written: string): string {
  const bare = written.trim()
  if (bare === '') return ''
  const mail = /^(?:mailto:)?([^\s@/:?]+@[^\s@/:?]+\.[^\s@/:?]+)$/i.exec(bare)
  if (mail) return `mailto:${mail[1] ?? ''}`
  const twice = /^https?:\/\/(?=https?:\/)/i.exec(bare)
  if (twice) return webAddress(bare.slice(twice[0].length))
  return /^https?:\/\//i.test(bare) ? bare.replace(/^https?/i, (scheme) => scheme.toLowerCase()) : `https://${bare}`
}

/** A module with its addresses as they are meant. */
export function withAddresses(module: WallModule): WallModule {
  switch (module.kind) {
    case 'link':
      return { ...module, content: { ...module.content, url: webAddress(module.content.url) } }
    case 'links': {
      const links = module.content.links.map((link) => ({ ...link, url: webAddress(link.url) }))
      return { ...module, content: { ...module.content, links } }
    }
    case 'webring': {
      const { home, previous, next } = module.content
      const meant = { home: webAddress(home), previous: webAddress(previous), next: webAddress(next) }
      return { ...module, content: { ...module.content, ...meant } }
    }
    default:
      return module
  }
}
