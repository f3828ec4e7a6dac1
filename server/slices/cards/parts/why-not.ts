// Why a page was not fetched, as whoever asked for its card reads it.
import type { FetchRefusal } from '#bedrock/outgoing/refused-fetch'

const notAnAddress = 'The house cannot ask for this address. Check how it is written.'
const inside = 'This address leads into a private network, where the house asks for nothing.'
const unclear = 'What came from there is no page that the house can read.'

/** A sentence for each reason. */
export const whyNot: Readonly<Record<FetchRefusal, string>> = {
  off: 'This house asks no pages elsewhere: its owner switched that off.',
  busy: 'The house is asking many pages just now. Ask again in a moment.',
  address: notAnAddress,
  scheme: 'The house asks only for addresses that begin with http:// or https://.',
  credentials: 'There is a name or passphrase in this address. Take it out, or everybody reads it.',
  port: 'The house asks only on the usual ports of the web, 80 and 443.',
  private: inside,
  own: 'This is a page of this very house; it has no card.',
  unknown: 'There is no site of that name. Check how it is written.',
  unreachable: 'Nobody answers there. Ask again later.',
  slow: 'It took too long to answer. Ask again later.',
  redirects: 'This address leads from one page to the next without end.',
  status: 'The site says that there is no such page, or does not show it to this house.',
  type: 'There is something else than a page behind this address, so it has no card.',
  encoding: unclear,
  large: unclear,
  garbled: unclear,
}
