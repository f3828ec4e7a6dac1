// A person: an ink name beside their picture, or a block of their colour.
import { Face } from './face.tsx'
import { personColour } from './person-colour.ts'
import './person-name.css'

interface Props {
  readonly id: number
  readonly username: string
  readonly state?: 'around' | 'asleep' | 'away'
  /** What the state is called, for people who listen. */
  readonly stateName?: string
  /** Their picture stands large beside it already. */
  readonly faceless?: boolean
}

/** A name with its block; `state` changes the block's shape, not only its colour. */
export function PersonName({ id, username, state, stateName, faceless = false }: Props) {
  return (
    <span class="person">
      {faceless ? <span class={`person-block person-${personColour(id)}`} /> : <Face id={id} state={state} />}
      <bdi class="person-name">{username}</bdi>
      {stateName && <span class="unseen">{stateName}</span>}
    </span>
  )
}
