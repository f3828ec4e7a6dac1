// The cat that keeps one company: it sits at the lower edge where nothing else is, is carried along it, and shows its card when it is pressed.
import { useEffect, useRef } from 'preact/hooks'
import { companionCardLines as said } from '#words/companion-card-lines'
import { words } from '#words/index'
import { Cat } from '../../../kit/cat.tsx'
import { notify } from '../../../kit/toast.tsx'
import { call } from '../../../sound/calls/call.ts'
import { catLook, moodSaid } from '../cat-look.ts'
import { catsNow } from '../cats-now.ts'
import { carry } from './carry.ts'
import { Card } from './card.tsx'
import { cardOpen, companion, sentAway, setCompanion } from './companion-state.ts'
import { useSpot } from './use-spot.ts'
import { useTodaysCat } from './use-todays-cat.ts'
import './companion.css'

const keyStep = 0.05

/** [CAT-4.60] Nothing while it is sent away, or until it is known who comes. */
export function Companion() {
  const cat = useTodaysCat()
  const seat = useRef<HTMLDivElement>(null)
  const spot = useSpot(seat, cat !== null && !sentAway.value)
  const { tucked, mute, at } = companion.value
  const now = catsNow.value?.find((one) => one.cat === cat)
  const look = now && catLook(now)
  useEffect(() => {
    if (cardOpen.value && look && !mute)
      call({ cat: look.name, name: 'trill', feeling: look.mood ?? { p: 0, a: 0, d: 0 }, touched: true })
  }, [cardOpen.value])
  if (cat === null || !now || !look) return null
  const name = words.cats.names[cat]
  const keys = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key]
    if (by !== undefined) setCompanion({ at: Math.min(1, Math.max(0, at + by)) })
    else if (event.key === 'Escape') {
      sentAway.value = true
      notify(said.sentAway('C'))
    } else return
    event.preventDefault()
  }
  return (
    <>
      <div
        ref={seat}
        class="companion"
        data-there={spot !== null && !sentAway.value}
        data-tucked={tucked}
        style={spot ? { left: `${spot.left}px`, top: `${spot.top}px` } : undefined}
      >
        <button
          type="button"
          class="companion-cat"
          aria-haspopup="dialog"
          aria-label={tucked ? said.tuckedIn(name) : said.called(name, moodSaid(now.mood)[0])}
          aria-describedby="companion-keys"
          disabled={spot === null || sentAway.value}
          onKeyDown={keys}
          onPointerDown={(event) => carry(event, seat.current)}
          onClick={() => (tucked ? setCompanion({ tucked: false }) : (cardOpen.value = true))}
        >
          <Cat {...look} />
        </button>
        <span id="companion-keys" class="unseen">
          {said.keys}
        </span>
      </div>
      <Card now={now} />
    </>
  )
}
