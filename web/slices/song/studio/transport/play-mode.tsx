// What plays: the pattern in front, or the song by its lane.
import { songStudioLines } from '#words/song-studio-lines'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.transport
const modes = [
  ['pattern', said.pattern],
  ['lane', said.song],
] as const

/** A switch of two. */
export function PlayMode({ studio }: { readonly studio: Studio }) {
  return (
    <div class="switch" role="group" aria-label={said.mode}>
      {modes.map(([mode, label]) => (
        <button
          key={mode}
          type="button"
          class="switch-key"
          aria-pressed={studio.mode.value === mode}
          onClick={() => {
            studio.mode.value = mode
            void studio.replay()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
