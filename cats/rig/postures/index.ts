// The nine postures.
import type { Posture, PostureName } from './posture.types.ts'
import { arch, crouch, pounce } from './roused.ts'
import { curl, loaf, sprawl } from './lying.ts'
import { aloof, greet, sit } from './sitting.ts'

export const postures: Readonly<Record<PostureName, Posture>> = {
  sit,
  greet,
  loaf,
  curl,
  pounce,
  arch,
  crouch,
  sprawl,
  aloof,
}
