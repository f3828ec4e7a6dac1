// Sounds and voices on a wall, heard through the house's one bus, so that they go on when one walks on; in the skin that their owner chose, where there is room for it.
import type { ShownOf } from '#views/walls/module-surroundings'
import { titleOf } from '#views/walls/module-view'
import { words } from '#words/index'
import { lazilyWith } from '../../../bedrock/lazily-with.tsx'
import { VoicePlayer } from '../../../kit/voice-player.tsx'
import { knownFile } from './known-files.ts'
import type { Surroundings } from './surroundings.ts'

/** Narrower, its keys would be too small for a finger. */
const leastSkinPx = 320

const WornPlayer = lazilyWith(() => import('../../../sound/skins/worn-player.tsx').then((part) => part.WornPlayer))

/** For the surroundings of somebody's wall; a sound that cannot be had is left to say so. */
export function soundInside(username: string): NonNullable<Surroundings['inside']> {
  const player = (module: ShownOf<'audio' | 'voice'>) => {
    const file = knownFile(module.content.file)
    if (!file) return null
    const track = {
      id: file.name,
      url: file.url,
      title: titleOf(module) || words.walls.kinds[module.kind],
      whose: username,
      href: `/@${username}`,
      durationMs: file.duration_ms,
      stays: true,
      spoken: module.kind === 'voice',
    }
    const { skin } = module.content
    return skin && module.place.width >= leastSkinPx ? (
      <WornPlayer track={track} peaks={file.peaks} worn={skin} />
    ) : (
      <VoicePlayer track={track} peaks={file.peaks} />
    )
  }
  return { audio: player, voice: player }
}
