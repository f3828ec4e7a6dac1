// Pirate: the house is a ship, and whoever looks is crew.
import { oneOf } from '../voices/sentences.ts'
import { ended } from './ended.ts'
import type { Overlay } from './overlay.types.ts'
import { type Swaps, swapped } from './swapped.ts'

const swaps: Swaps = {
  box: 'chest',
  boxes: 'chests',
  door: 'hatch',
  doors: 'hatches',
  floor: 'deck',
  friend: 'shipmate',
  friends: 'shipmates',
  hello: 'ahoy',
  house: 'ship',
  lamp: 'lantern',
  lamps: 'lanterns',
  my: 'me',
  room: 'cabin',
  rooms: 'cabins',
  stairs: 'gangway',
  wall: 'bulkhead',
  walls: 'bulkheads',
  window: 'porthole',
  yes: 'aye',
  you: 'ye',
  your: 'yer',
  yours: 'yers',
}
/** Words that end so and are no doing. */
const whole = /^(?:any|some|no|every)?thing$|^(?:br|k|r|s|spr|str|sw|w)ing$|^(?:morn|even|ceil)ing$/iu
const calls = ['Arr.', 'Steady now.', 'By the bilge.', 'Mark it in the log.', 'Fair winds.'] as const

/** Words of a ship, and a call at the end. */
export const pirate: Overlay = (text, draw) => {
  const said = swapped(text, swaps).replace(/\p{L}{2,}ing(?!\p{L})/gu, (word) =>
    whole.test(word) ? word : `${word.slice(0, -1)}’`,
  )
  return [`${ended(said)} ${oneOf(calls, draw('call'))}`, said]
}
