// The key of a song of the house that is an anthem; the deck says its title and its maker.
import type { Sketch } from '#contract/sketches'
import { words } from '#words/index'
import { makerOf } from '../sketches/named.ts'
import { useSong } from '../song/shown/use-song.ts'
import { AnthemKey } from './anthem-key.tsx'

interface Props {
  /** Whose wall it is. */
  readonly owner: string
  /** How they are called. */
  readonly called: string
  readonly song: Sketch
  readonly revision: number
}

/** [WALL-1.10] Nothing of the song is fetched before it is heard. */
export function AnthemSongKey({ owner, called, song, revision }: Props) {
  const { track } = useSong(song, revision)
  return (
    <AnthemKey
      owner={owner}
      track={track}
      called={words.profiles.sounds.anthem.song(called, track.title, makerOf(song))}
    />
  )
}
