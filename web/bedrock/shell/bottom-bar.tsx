// The phone's bar of four places.
import { words } from '#words/index'
import { Icon } from '../../kit/icon.tsx'
import { places } from '../registry.ts'
import { place } from '../router.ts'
import './bottom-bar.css'

/** The first four places that belong in the bar. */
export function BottomBar() {
  const four = places.value.filter((one) => one.bar && one.show?.() !== false).slice(0, 4)
  return (
    <nav class="bottom-bar" aria-label={words.shell.places}>
      {four.map(({ id, href, icon, label, plain, run }) => {
        const said = (plain ?? label)()
        const inside = (
          <>
            <Icon name={icon} />
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
