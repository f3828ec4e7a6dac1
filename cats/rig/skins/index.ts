// The twelve skins.
import type { Skin } from '../skin.ts'
import type { SkinName } from '../skin.types.ts'
import { ash } from './ash.ts'
import { beans } from './beans.ts'
import { delta } from './delta.ts'
import { glitch } from './glitch.ts'
import { hex } from './hex.ts'
import { miso } from './miso.ts'
import { neon } from './neon.ts'
import { nobody } from './null.ts'
import { patch } from './patch.ts'
import { root } from './root.ts'
import { noise } from './static.ts'
import { tofu } from './tofu.ts'

export const skins: Readonly<Record<SkinName, Skin>> = {
  beans,
  root,
  neon,
  glitch,
  null: nobody,
  delta,
  hex,
  ash,
  miso,
  patch,
  static: noise,
  tofu,
}
