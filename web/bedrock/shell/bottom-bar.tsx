// The phone's bar: the four places under the thumb, and all others behind one more.
import { useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Dot } from '../../kit/dot.tsx'
import { Icon } from '../../kit/icon.tsx'
import { type Place, places } from '../registry.ts'
import { place } from '../router.ts'
import { RailPlaces } from './rail.tsx'
import './bottom-bar.css'

const most = 4
const isHere = ({ href }: Place): boolean => place.value.path === href || place.value.path.startsWith(`${href}/`)

/** The first four places that belong in the bar, and the way to the rest. */
export function BottomBar() {
  const there = places.value.filter((one) => one.show?.() !== false)
  const few = there.filter(({ bar }) => bar).slice(0, most)
  const rest = there.filter((one) => one.rail && !few.includes(one))
  return (
    <nav class="bottom-bar" aria-label={words.shell.places}>
      {few.map((one) => {
        const { id, href, icon, label, plain, fresh, run } = one
        const inside = (
          <>
            <span class="bottom-icon">
              <Icon name={icon} />
              <Dot says={fresh?.() ?? null} />
            </span>
            <span class="label">{(plain ?? label)()}</span>
          </>
        )
        return run ? (
          <button key={id} type="button" class="bottom-place" onClick={run}>
            {inside}
          </button>
        ) : (
          <a key={id} class="bottom-place" href={href} aria-current={isHere(one) ? 'page' : undefined}>
            {inside}
          </a>
        )
      })}
      {rest.length > 0 && <Rest rest={rest} />}
    </nav>
  )
}

function Rest({ rest }: { readonly rest: readonly Place[] }) {
  const sheet = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" class="bottom-place" popovertarget="bottom-rest" data-here={rest.some(isHere)}>
        <span class="bottom-icon">
          <Icon name="menu" />
        </span>
        <span class="label">{words.shell.more}</span>
      </button>
      {/* Whoever chose has left it; each row has keys of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={sheet} id="bottom-rest" popover="auto" class="bottom-rest" onClick={() => sheet.current?.hidePopover()}>
        <RailPlaces of={rest} />
      </div>
    </>
  )
}
