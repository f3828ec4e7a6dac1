// Which part of the studio is in front.
import { songStudioLines } from '#words/song-studio-lines'
import type { Studio, View } from '../state/studio.ts'

const said = songStudioLines.views
const views: readonly View[] = ['steps', 'roll', 'mix', 'lane']

/** Four keys, one of them down. */
export function ViewKeys({ studio }: { readonly studio: Studio }) {
  return (
    <div class="switch view-keys" role="group" aria-label={said.which}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          class="switch-key"
          aria-pressed={studio.view.value === view}
          onClick={() => (studio.view.value = view)}
        >
          {said[view]}
        </button>
      ))}
    </div>
  )
}
