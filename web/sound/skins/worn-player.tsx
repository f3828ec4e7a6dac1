// A player in one of the house's skins, by its name; the plain one where that cannot be read.
import type { SoundSkin } from '#contract/modules'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import type { Track } from '../heard.ts'
import { SkinnedPlayer } from './skinned-player.tsx'
import { skinOf } from './skins.ts'

interface Props {
  readonly track: Track
  readonly peaks: readonly number[] | null
  readonly worn: SoundSkin
}

/** The player. */
export function WornPlayer({ track, peaks, worn }: Props) {
  const skin = skinOf(worn)
  return skin ? (
    <SkinnedPlayer track={track} peaks={peaks} skin={skin} />
  ) : (
    <VoicePlayer titled track={track} peaks={peaks} />
  )
}
