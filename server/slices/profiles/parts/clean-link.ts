// A link as somebody typed it, made into an address that a page may lead to.
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import { sizes } from '#contract/limits'
import type { ProfileLink } from '#contract/profiles'

/** Refuses with VALIDATION what is no address of the web, and one that carries a name and a password. */
export function cleanLink({ url, title }: ProfileLink): ProfileLink {
  const typed = url.trim()
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`)
  if (!address || !['http:', 'https:'].includes(address.protocol) || address.username !== '' || address.password !== '')
    refuse('VALIDATION', 'A link has to be an address of the web, such as https://example.org.', {
      fields: { links: 'holds something that is no address of the web' },
    })
  if (address.href.length > sizes.webAddressCharacters)
    refuse('TOO_LONG', `A link is longer than ${sizes.webAddressCharacters} characters. Use a shorter one.`, {
      fields: { links: 'holds an address that is too long' },
    })
  return { url: address.href, title: plainLine(title, sizes.titleCharacters, 'links') }
}
