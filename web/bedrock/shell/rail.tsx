// The rail of concrete: the name of the house, the sections that slices add, the places, and who one is.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Dot } from '../../kit/dot.tsx'
import { PersonName } from '../../kit/person-name.tsx'
import { type Place, places, railSections } from '../registry.ts'
import { place } from '../router.ts'
import { person } from '../session.ts'
import { Brand } from './brand.tsx'
import { Divider } from './divider.tsx'
import './rail.css'

/** The left pane. */
export function Rail() {
  const me = person.value
  return (
    <nav class="rail" aria-label={words.shell.rail}>
      <div class="rail-scroll concrete">
        <Brand />
        {railSections.value.map(({ id, Section }) => (
          <section key={id} class="rail-section">
            <Section />
          </section>
        ))}
        <section class="rail-section">
          <h2 class="label rail-label">{words.shell.places}</h2>
          <RailPlaces />
        </section>
      </div>
      {me && (
        <a class="rail-me" href={`/people/${me.username}`} aria-label={words.shell.youAre(me.username)}>
          <PersonName id={me.id} username={me.username} />
        </a>
      )}
      <Divider pane="rail" />
    </nav>
  )
}

/** The places, in their order; all of the rail where none are named. */
export const RailPlaces = ({ of }: { readonly of?: readonly Place[] }) => (
  <ul>
    {(of ?? places.value)
      .filter((one) => one.rail && one.show?.() !== false)
      .map((one) => (
        <li key={one.id}>
          <RailLink href={one.href} {...(one.run ? { run: one.run } : {})}>
            {one.label()} <Plain place={one} />
            <Dot says={one.fresh?.() ?? null} />
          </RailLink>
        </li>
      ))}
  </ul>
)

/** The plain word, where the name of the place does not say it already. */
function Plain({ place: { label, plain } }: { readonly place: Place }) {
  const word = plain?.() ?? ''
  if (label().toLowerCase().includes(word.toLowerCase())) return null
  return <small class="rail-plain">{word}</small>
}

interface LinkProps {
  readonly href: string
  readonly children: preact.ComponentChildren
  /** Instead of following the link. */
  readonly run?: () => void
}

/** One line of the rail; inked while its address is open. Slices use it in their sections. */
export function RailLink({ href, children, run }: LinkProps) {
  const here = place.value.path === href || place.value.path.startsWith(`${href}/`)
  const link = useRef<HTMLAnchorElement>(null)
  // The rail may be longer than the window.
  useEffect(() => {
    if (here) link.current?.scrollIntoView({ block: 'nearest' })
  }, [here])
  if (run)
    return (
      <button type="button" class="rail-link" onClick={run}>
        {children}
      </button>
    )
  return (
    <a ref={link} class="rail-link" href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </a>
  )
}
