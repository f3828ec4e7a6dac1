// Whatever a member might put into HTML so that it does more than look, by family. What ran would set `pwned`, what left would ask evil.example.
import { brokenMarkup } from './broken-markup.ts'
import { clobbering } from './clobbering.ts'
import { foreignMarkup } from './foreign-markup.ts'
import { eventAttributes } from './event-attributes.ts'
import { leavingMarkup } from './leaving-markup.ts'
import { loadingMarkup } from './loading-markup.ts'
import { mutatedMarkup } from './mutated-markup.ts'
import { scriptAddresses } from './script-addresses.ts'

/** Texts by family, each written by hand. */
export const hostileMarkup: Readonly<Record<string, readonly string[]>> = {
  mutatedMarkup,
  foreignMarkup,
  scriptAddresses,
  eventAttributes,
  clobbering,
  leavingMarkup,
  loadingMarkup,
  brokenMarkup,
}
