// Which sound each instrument is.
import type { Instrument } from '../../instruments.ts'
import type { MakeVoice } from '../voice.ts'
import { makeBass } from './bass.ts'
import { makeBell } from './bell.ts'
import { makeChip } from './chip.ts'
import { makeChoir } from './choir.ts'
import { makeClap } from './clap.ts'
import { makeHat, makeOpenHat } from './hats.ts'
import { makeKeys } from './keys.ts'
import { makeKick } from './kick.ts'
import { makeLead } from './lead.ts'
import { makeCowbell } from './metal.ts'
import { makeOrgan } from './organ.ts'
import { makePad } from './pad.ts'
import { makePluck } from './pluck.ts'
import { makeSnare } from './snare.ts'
import { makeStrings } from './strings.ts'
import { makeTom } from './tom.ts'
import { makeWood } from './wood.ts'

/** Makes one voice of an instrument. */
export const makeVoice: Readonly<Record<Instrument, MakeVoice>> = {
  kick: makeKick,
  snare: makeSnare,
  hat: makeHat,
  openhat: makeOpenHat,
  clap: makeClap,
  tom: makeTom,
  wood: makeWood,
  metal: makeCowbell,
  bass: makeBass,
  lead: makeLead,
  pad: makePad,
  pluck: makePluck,
  keys: makeKeys,
  bell: makeBell,
  organ: makeOrgan,
  chip: makeChip,
  strings: makeStrings,
  choir: makeChoir,
}
