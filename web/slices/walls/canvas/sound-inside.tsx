// Sounds and voices on a wall, heard through the house's one owner of sound, so that they go on when one walks on.
import type { ShownOf } from '#views/walls/module-surroundings'
import { titleOf } from '#views/walls/module-view'
import { words } from '#words/index'
import { VoicePlayer } from '../../../kit/voice-player.tsx'
import { knownFile } from './known-files.ts'
import type { Surroundings } from './surroundings.ts'

/** For the surroundings of somebody's wall; a sound that cannot be had is left to say so. */
export function soundInside(username: string): NonNullable<Surroundings['inside']> {
  const player = (module: ShownOf<'audio' | 'voice'>) => {
    const file = knownFile(module.content.file)
    if (!file) return null
    const title = titleOf(module) || words.walls.kinds[module.kind]
    return (
      <VoicePlayer
        track={{
          id: file.name,
          url: file.url,
          title,
          whose: username,
          href: `/@${username}`,
          durationMs: file.duration_ms,
          stays: true,
        }}
        peaks={file.peaks}
      />
    )
  }
  return { audio: player, voice: player }
}
