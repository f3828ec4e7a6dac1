// The twelve voices by cat.
import type { CatName } from '../cast.ts'
import { ashVoice } from './ash.ts'
import { beansVoice } from './beans.ts'
import { deltaVoice } from './delta.ts'
import { glitchVoice } from './glitch.ts'
import { hexVoice } from './hex.ts'
import { misoVoice } from './miso.ts'
import { neonVoice } from './neon.ts'
import { nullVoice } from './null.ts'
import { patchVoice } from './patch.ts'
import { rootVoice } from './root.ts'
import { staticVoice } from './static.ts'
import { tofuVoice } from './tofu.ts'
import type { Voice } from './voice.types.ts'

/** What each cat makes of a line. */
export const voices: Readonly<Record<CatName, Voice>> = {
  beans: beansVoice,
  root: rootVoice,
  neon: neonVoice,
  glitch: glitchVoice,
  null: nullVoice,
  delta: deltaVoice,
  hex: hexVoice,
  ash: ashVoice,
  miso: misoVoice,
  patch: patchVoice,
  static: staticVoice,
  tofu: tofuVoice,
}
