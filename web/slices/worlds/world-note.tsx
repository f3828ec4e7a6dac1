// The line on the card of a sketch that says that it is shared, and lets those who may begin it anew.
import { worldsLines } from '#words/worlds-lines'
import { person } from '../../bedrock/session.ts'
import { WorldAnew } from './world-anew.tsx'
import './world-note.css'

interface Props {
  /** The sketch's. */
  readonly name: string
  /** Whose sketch it is; null where nobody's any more. */
  readonly makerId: number | null
}

/** For whoever looks: what the world is, and for its maker and those who keep order a way to begin it anew. */
export function WorldNote({ name, makerId }: Props) {
  if (person.value === null) return <p class="world-note">{worldsLines.asStranger}</p>
  return (
    <div class="world-note">
      <WorldAnew name={name} makerId={makerId} before={worldsLines.shared} />
    </div>
  )
}
