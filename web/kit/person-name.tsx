// A person: an ink name beside a block of their colour.
import './person-name.css'

/** The number of a person's colour, 0 to 7, from their id. */
export const personColour = (id: number): number => id % 8

interface Props {
  readonly id: number
  readonly username: string
  readonly state?: 'around' | 'asleep' | 'away'
  /** What the state is called, for people who listen. */
  readonly stateName?: string
}

/** A name with its block; `state` changes the block's shape, not only its colour. */
export function PersonName({ id, username, state, stateName }: Props) {
  return (
    <span class="person">
      <span class={`person-block person-${personColour(id)}`} data-state={state} />
      <bdi class="person-name">{username}</bdi>
      {stateName && <span class="unseen">{stateName}</span>}
    </span>
  )
}
