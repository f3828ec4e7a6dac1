// The visitor's own strip below every wall: it is the house's, and no wall can draw over it. One row; what does not fit in it is in its sheet.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { person as me } from '../../../bedrock/session.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { Icon } from '../../../kit/icon.tsx'
import { TieActs } from '../../friends/tie-acts.tsx'
import { WallOwner } from '../../profiles/wall-owner.tsx'
import { type ShownEra, useEras } from './eras.tsx'
import { Looks } from './looks.tsx'
import { StripSheet } from './strip-sheet.tsx'
import { useRoom } from './use-room.ts'
import type { Way } from './way.ts'
import './strip.css'

const { view: said } = words.walls

interface Props {
  readonly wall: SeenWall
  readonly era: ShownEra | null
  readonly onEra: (era: ShownEra | null) => void
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly onWhole: () => void
  /** The way back to what was looked at before. */
  readonly back: { readonly label: string; readonly run: () => void } | null
  /** Something that was left on the wall waits for its owner. */
  readonly waits: boolean
  /** Other tools, which the wall page puts here; they call this once one of them was pressed. */
  readonly tools: (pressed: () => void) => ComponentChildren
}

/** The strip. */
export function Strip({ wall, era, onEra, way, onWay, onWhole, back, waits, tools }: Props) {
  const { person, rev, can_edit, has_profile, has_journal, has_pages } = wall
  const bar = useRef<HTMLElement>(null)
  const room = useRoom(bar)
  const [open, setOpen] = useState(false)
  const eras = useEras(person.username, rev)
  const looks = (pressed: () => void) => (
    <Looks
      way={way}
      onWay={onWay}
      onWhole={() => {
        pressed()
        onWhole()
      }}
    />
  )
  // Whoever is inside finds there how to report it, or company.
  const more = room !== 'wide' || me.value !== null || has_journal || has_pages || eras.length > 0
  const marked = waits && room === 'narrow'
  return (
    <footer ref={bar} class="strip concrete" aria-label={said.strip} data-room={room}>
      <WallOwner person={person} shown={has_profile} />
      {room === 'wide' && looks(() => {})}
      {room !== 'narrow' && tools(() => {})}
      <span class="strip-gap" />
      {back && (
        <Button small onClick={back.run}>
          {back.label}
        </Button>
      )}
      {can_edit && (
        <ButtonLink small kind="make" href="/wall">
          {said.build}
        </ButtonLink>
      )}
      <TieActs person={person} away="/" />
      {more && (
        <span class="strip-more" data-waits={marked}>
          <Button
            small
            aria-haspopup="dialog"
            aria-label={marked ? said.moreWaits : said.moreOf}
            onClick={() => setOpen(true)}
          >
            <Icon name="menu" />
            <span class="strip-word">{said.more}</span>
          </Button>
        </span>
      )}
      <StripSheet wall={wall} eras={eras} era={era} onEra={onEra} open={open} onClose={() => setOpen(false)}>
        {room !== 'wide' && looks(() => setOpen(false))}
        {room === 'narrow' && tools(() => setOpen(false))}
      </StripSheet>
    </footer>
  )
}
