// The phone's bar of places.
import { words } from '#words/index'
import { Dot } from '../../kit/dot.tsx'
import { Icon } from '../../kit/icon.tsx'
import { places } from '../registry.ts'
import { place } from '../router.ts'
import './bottom-bar.css'

/** The first five places that belong in the bar. */
export function BottomBar() {
  const few = places.value.filter((one) => one.bar && one.show?.() !== false).slice(0, 5)
  return (
    <nav class="bottom-bar" aria-label={words.shell.places}>
      {few.map(({ id, href, icon, label, plain, fresh, run }) => {
        const said = (plain ?? label)()
        const inside = (
          <>
            <span class="bottom-icon">
              <Icon name={icon} />
              <Dot says={fresh?.() ?? null} />
            </span>
            <span class="label">{said}</span>
          </>
        )
        const here = place.value.path === href || place.value.path.startsWith(`${href}/`)
        return run ? (
          <button key={id} type="button" class="bottom-place" onClick={run}>
            {inside}
          </button>
        ) : (
          <a key={id} class="bottom-place" href={href} aria-current={here ? 'page' : undefined}>
            {inside}
          </a>
        )
      })}
    </nav>
  )
}
