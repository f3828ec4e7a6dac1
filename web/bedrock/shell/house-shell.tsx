// The frame of the house: ticker, rail, stage and context pane on a desktop; one pane and a bar of four places on a phone.
import type { ComponentChildren } from 'preact'
import { words } from '#words/index'
import { notices } from '../registry.ts'
import { look } from '../theme.ts'
import { deckChannel } from '../../sound/heard.ts'
import { lazily } from '../lazily.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { paneWidths } from './pane-widths.ts'
import { Divider } from './divider.tsx'
import { Rail } from './rail.tsx'
import { Ticker } from './ticker.tsx'
import './house-shell.css'

/** Fetched with the first sound. */
const Deck = lazily(() => import('../../sound/deck/deck.tsx').then((part) => part.Deck))
const DeckPlace = () => (deckChannel.value === null ? null : <Deck />)

interface Props {
  readonly children: ComponentChildren
  /** What stands beside the page; without it the stage takes the room. */
  readonly context?: ComponentChildren
  /** The colour plate and the second ink of the page. */
  readonly inks: readonly [string, string]
}

/** The frame around every page inside the house. */
export function HouseShell({ children, context, inks }: Props) {
  const { rail, context: pane } = paneWidths.value
  return (
    <div
      class={`shell plate-${inks[0]} second-${inks[1]}`}
      data-context={Boolean(context)}
      data-motion={look.value.motion}
      style={{ '--rail-now': `${rail}px`, '--context-now': `${pane}px` }}
    >
      <a class="skip" href="#stage">
        {words.shell.skip}
      </a>
      <Ticker />
      <div class="notices">
        {notices.value.map((Notice, n) => (
          <Notice key={n} />
        ))}
      </div>
      <Rail />
      <main id="stage" class="stage" tabIndex={-1}>
        {children}
      </main>
      {context && (
        <aside class="context" aria-label={words.shell.context}>
          <Divider pane="context" />
          <div class="context-scroll">{context}</div>
        </aside>
      )}
      <DeckPlace />
      <BottomBar />
    </div>
  )
}
