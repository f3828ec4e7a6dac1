// The one step that is offered after the first words: a wall of one's own.
import { words } from '#words/index'
import { navigate, place } from '../../../bedrock/router.ts'
import { Button } from '../../../kit/button.tsx'
import { offered, waveAway, welcomedAt } from './offer-state.ts'
import './wall-offer.css'

const { offer } = words.walls

/** Where two talk it would stand between them; of an instrument it would take the room. */
const busyPlace = /^\/direct|^\/song\/|^\/rooms\/[^/]+\/jam$/

/** Nothing unless it is offered. */
export function WallOffer() {
  if (!offered.value || welcomedAt.value !== null || busyPlace.test(place.value.path)) return null
  return (
    <div class="wall-offer" role="status">
      <p>{offer.say}</p>
      <div class="wall-offer-acts">
        <Button
          small
          kind="make"
          onClick={() => {
            offered.value = false
            navigate('/wall')
          }}
        >
          {offer.make}
        </Button>
        <Button small kind="quiet" onClick={waveAway}>
          {offer.later}
        </Button>
      </div>
    </div>
  )
}
