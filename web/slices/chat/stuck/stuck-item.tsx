// One thing that hangs on a line. Its placer drags it along, or moves it by keys; whoever presses it is told whose it is.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { StuckOn } from '#contract/stuck'
import { stuckLines as said } from '#words/stuck-lines'
import { announce } from '../../../bedrock/announcer.ts'
import { put } from './stick.ts'
import { StuckFace } from './stuck-face.tsx'
import { stuckName } from './stuck-name.ts'
import { placeByKey, settled, type StuckPlace } from './stuck-place.ts'

interface Props {
  readonly messageId: number
  readonly sticker: StuckOn
  readonly mine: boolean
  readonly chosen: boolean
  /** Whether Tab reaches it. */
  readonly reachable: boolean
  readonly onPress: () => void
  /** Of one’s own: what a key takes off can be put back. */
  readonly onPeel: (() => void) | undefined
}

/** A press that goes further is a drag. */
const still = 4
/** Keys are told to the house once they rest. */
const restMs = 500

/** The button. */
export function StuckItem({ messageId, sticker, mine, chosen, reachable, onPress, onPeel }: Props) {
  const [held, setHeld] = useState<StuckPlace | null>(null)
  const drag = useRef<{ readonly from: number; readonly x: number; readonly width: number; moved: boolean } | null>(
    null,
  )
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { x, turn } = held ?? sticker
  // What the house says is what counts again.
  useEffect(() => setHeld(null), [sticker.x, sticker.turn])
  useEffect(() => () => clearTimeout(rest.current), [])
  const set = (place: StuckPlace): void => {
    if (place.x === sticker.x && place.turn === sticker.turn) setHeld(null)
    else void put(messageId, { id: sticker.id, thing: sticker.thing, ...place }).then((took) => took || setHeld(null))
  }
  function keys(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.key === 'Delete' || event.key === 'Backspace') && onPeel) onPeel()
    else {
      const place = mine ? placeByKey({ x, turn }, event.key, event.shiftKey) : null
      if (!place) return
      setHeld(place)
      announce(place.turn === turn ? said.moved(Math.round(place.x / 10)) : said.turned(place.turn))
      clearTimeout(rest.current)
      rest.current = setTimeout(() => set(place), restMs)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li class="stuck-spot" style={{ '--x': String(x / 10), '--turn': `${turn}deg` }} data-held={held !== null}>
      <button
        type="button"
        class="stuck-one"
        data-mine={mine}
        aria-label={stuckName(sticker)}
        aria-expanded={chosen}
        title={stuckName(sticker)}
        tabIndex={reachable ? 0 : -1}
        onKeyDown={keys}
        onClick={() => {
          if (!drag.current?.moved) onPress()
          drag.current = null
        }}
        onPointerDown={(event) => {
          // A long press on the line is for its acts; this one is for the thing.
          event.stopPropagation()
          drag.current = null
          const row = event.currentTarget.closest('ul')
          if (!mine || event.button !== 0 || !row) return
          event.currentTarget.setPointerCapture(event.pointerId)
          const { width } = row.getBoundingClientRect()
          drag.current = { from: event.clientX, x, width: width - event.currentTarget.offsetWidth, moved: false }
        }}
        onPointerMove={(event) => {
          const at = drag.current
          if (!at) return
          const by = event.clientX - at.from
          if (Math.abs(by) > still) at.moved = true
          if (at.moved) setHeld(settled({ x: at.x + (by / Math.max(1, at.width)) * 1_000, turn }))
        }}
        onPointerUp={() => drag.current?.moved && held && set(held)}
        onPointerCancel={() => {
          drag.current = null
          setHeld(null)
        }}
      >
        <StuckFace thing={sticker.thing} placerId={sticker.user_id} />
      </button>
    </li>
  )
}
