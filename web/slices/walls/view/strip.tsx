// The visitor's own strip below every wall: it is the house's, and no wall can draw over it.
import type { ComponentChildren } from 'preact'
import type { SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { person as me } from '../../../bedrock/session.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import { notify } from '../../../kit/toast.tsx'
import { TieActs } from '../../friends/tie-acts.tsx'
import { CompanySwitch } from '../../company/index.ts'
import { WallOwner } from '../../profiles/wall-owner.tsx'
import { Eras } from './eras.tsx'

const { view: said } = words.walls

export type Way = 'canvas' | 'column' | 'calm'

const narrow = matchMedia('(max-width: 47.99rem)')

/** How somebody meets a wall first: one thing below the other where the window is as narrow as a phone's. */
export const firstWay = (): Way => (narrow.matches ? 'column' : 'canvas')

interface Props {
  readonly wall: SeenWall
  readonly era: SeenWall | null
  readonly onEra: (wall: SeenWall | null) => void
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly onWhole: () => void
  /** Other tools, which the wall page puts here. */
  readonly children?: ComponentChildren
}

/** The strip. */
export function Strip({ wall, era, onEra, way, onWay, onWhole, children }: Props) {
  const { person, rev, can_edit, company, has_profile, has_journal, has_pages } = wall
  const { username } = person
  const failed = (error: unknown): void =>
    void notify(error instanceof ApiFailure ? error.message : said.away, { tone: 'fault' })
  return (
    <footer class="strip concrete" aria-label={said.strip}>
      <WallOwner person={person} shown={has_profile} />
      <Choice
        legend={said.canvas}
        legendUnseen
        options={[
          { value: 'canvas', label: said.asCanvas },
          { value: 'column', label: said.asColumn },
          { value: 'calm', label: said.calm },
        ]}
        value={way}
        onChoose={onWay}
      />
      {way === 'canvas' && (
        <Button small onClick={onWhole}>
          {said.whole}
        </Button>
      )}
      {children}
      <Eras key={rev} username={username} open={era !== null} onEra={onEra} onFault={failed} />
      {me.value !== null && <CompanySwitch open={company} own={can_edit} />}
      {(has_journal || can_edit) && (
        <ButtonLink small kind="quiet" href={has_journal ? `/@${username}/journal` : '/journal'}>
          {words.journal.place}
        </ButtonLink>
      )}
      {(has_pages || can_edit) && (
        <ButtonLink small kind="quiet" href={has_pages ? `/@${username}/pages` : '/pages'}>
          {words.homepages.place}
        </ButtonLink>
      )}
      <span class="strip-gap" />
      {can_edit && (
        <ButtonLink small kind="make" href="/wall">
          {said.build}
        </ButtonLink>
      )}
      <TieActs person={person} away="/" />
    </footer>
  )
}
