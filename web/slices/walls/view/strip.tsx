// The visitor's own strip below every wall: it is the house's, and no wall can draw over it.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Era, SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { person as me } from '../../../bedrock/session.ts'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { Choice } from '../../../kit/choice.tsx'
import { notify } from '../../../kit/toast.tsx'
import { TieActs } from '../../friends/tie-acts.tsx'
import { CompanySwitch } from '../../company/index.ts'
import { knowFiles } from '../canvas/known-files.ts'
import { onDay } from '../../../kit/when.ts'

const { view: said } = words.walls

export type Way = 'canvas' | 'column' | 'calm'

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
  const { person, rev, can_edit, company } = wall
  const { username } = person
  const failed = (error: unknown): void =>
    void notify(error instanceof ApiFailure ? error.message : said.away, { tone: 'fault' })
  return (
    <footer class="strip concrete" aria-label={said.strip}>
      <h1 class="strip-name" tabIndex={-1}>
        <a href={`/people/${username}`} aria-label={words.friends.pageOf(username)}>
          <bdi>@{username}</bdi>
        </a>
      </h1>
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
      <ButtonLink small kind="quiet" href={`/@${username}/journal`}>
        {words.journal.place}
      </ButtonLink>
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

interface ErasProps {
  readonly username: string
  readonly open: boolean
  readonly onEra: Props['onEra']
  readonly onFault: (error: unknown) => void
}

/** The eras that its owner has opened; nothing where there are none. */
function Eras({ username, open, onEra, onFault }: ErasProps) {
  const [eras, setEras] = useState<readonly Era[]>([])
  useEffect(() => {
    let current = true
    api('GET /api/walls/:username/eras', { params: { username }, query: {} }).then(
      ({ items }) => current && setEras(items),
      () => {},
    )
    return () => {
      current = false
    }
  }, [username])
  if (eras.length === 0) return null
  const show = async (id: string): Promise<void> => {
    if (id === '') return onEra(null)
    const { wall } = await api('GET /api/walls/:username/eras/:id', { params: { username, id: Number(id) } })
    knowFiles(wall.files)
    onEra(wall)
  }
  return (
    <label class="strip-eras">
      <span class="label">{said.eras}</span>
      <select class="input" data-open={open} onChange={(event) => void show(event.currentTarget.value).catch(onFault)}>
        <option value="">{said.today}</option>
        {eras.map((era) => (
          <option key={era.id} value={era.id}>
            {said.era(era.title, onDay(era.at))}
          </option>
        ))}
      </select>
    </label>
  )
}
