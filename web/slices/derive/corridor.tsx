// A corridor of the block: closed doors, and among them, in its owner's colour, the one that is open today.
import type { Person } from '#contract/people'
import { deriveLines } from '#words/derive-lines'
import { personColour } from '../../kit/person-colour.ts'
import { walkAddress } from './walk-address.ts'

const said = deriveLines

interface Props {
  readonly seed: string
  /** Null where no door is open. */
  readonly door: Person | null
}

/** The corridor; the open door is a link. */
export const Corridor = ({ seed, door }: Props) => (
  <div class="corridor concrete">
    <span class="corridor-door" aria-hidden="true" />
    <span class="corridor-door" aria-hidden="true" />
    {door ? (
      <a class={`corridor-door corridor-open person-${personColour(door.id)}`} href={walkAddress(seed, door.username)}>
        <span class="label">{said.today}</span>
        <bdi class="corridor-name">{door.username}</bdi>
      </a>
    ) : (
      <p class="corridor-door corridor-none">{said.empty}</p>
    )}
    <span class="corridor-door" aria-hidden="true" />
    <span class="corridor-door" aria-hidden="true" />
  </div>
)
