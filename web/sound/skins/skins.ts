// The skins there are, by the name that a wall keeps.
import type { SoundSkin } from '#contract/modules'
import { ghettoblaster } from './ghettoblaster.ts'
import { neobrutalist } from './neobrutalist.ts'
import { readSkin } from './read-skin.ts'
import type { Skin } from './skin.types.ts'

const all: Readonly<Record<SoundSkin, unknown>> = { ghettoblaster, neobrutalist }

/** The house's own are read like anybody's; `null` where one cannot be. */
export function skinOf(name: SoundSkin): Skin | null {
  const read = readSkin(all[name])
  return 'skin' in read ? read.skin : null
}
