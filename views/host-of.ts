// The site behind an address of the web, as it is said to people.

/** Its host without a `www.`, or the address itself where it is none. */
export function hostOfPage(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : ''
  return host === '' ? url : host.replace(/^www\./, '')
}
