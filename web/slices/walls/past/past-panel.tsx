// The past of one's wall: a slider over its moments, the wall as it was then, and what can be done with a moment.
import { useEffect, useState } from 'preact/hooks'
import type { Moment } from '#contract/walls'
import type { WallDocument } from '#contract/wall-changes'
import { words } from '#words/index'
import { api } from '../../../bedrock/api.ts'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { Button } from '../../../kit/button.tsx'
import { TextField } from '../../../kit/field.tsx'
import { notify } from '../../../kit/toast.tsx'
import type { OwnWall } from '../desk/own-wall.ts'
import { EraList } from './era-list.tsx'
import { fetchMoments } from './moments.ts'
import { MomentField } from './moment-field.tsx'
import { Then } from './then.tsx'
import './past.css'

const { past: said } = words.walls

interface Props {
  readonly own: OwnWall
}

/** The panel of the past. */
export function PastPanel({ own }: Props) {
  const [moments, setMoments] = useState<readonly Moment[] | null>(null)
  const [at, setAt] = useState(0)
  const [then, setThen] = useState<WallDocument | null>(null)
  const [title, setTitle] = useState('')
  const [turn, setTurn] = useState(0)
  const [fault, setFault] = useState('')
  const rev = own.rev.value
  const failed = (error: unknown): void => setFault(error instanceof ApiFailure ? error.message : words.walls.view.away)

  useEffect(() => {
    fetchMoments().then((found) => {
      setMoments(found)
      setAt(found.length - 1)
      setFault('')
    }, failed)
  }, [rev])
  const moment = moments?.[at]
  useEffect(() => {
    if (!moment) return undefined
    let current = true
    // While the slider moves only the last moment is fetched.
    const soon = setTimeout(() => {
      api('GET /api/me/wall/moments/:rev', { params: { rev: moment.rev } }).then(({ document }) => {
        if (current) setThen(document)
      }, failed)
    }, 120)
    return () => {
      current = false
      clearTimeout(soon)
    }
  }, [moment?.rev])

  if (fault !== '') return <p class="field-error">{fault}</p>
  if (moments === null) return <p>{said.fetching}</p>
  if (!moment) return <p>{said.none}</p>
  const restore = async (): Promise<void> => {
    await api('POST /api/me/wall/restore', {
      body: { rev: moment.rev, client_id: `back-${crypto.randomUUID().slice(0, 12)}` },
    })
    await own.refresh()
    notify(said.restored)
  }
  const open = async (): Promise<void> => {
    await api('POST /api/me/wall/eras', { body: { rev: moment.rev, title } })
    setTitle('')
    setTurn((before) => before + 1)
    notify(said.opened)
  }
  return (
    <div class="panel-parts">
      <MomentField moments={moments} at={at} onMoment={setAt} />
      <p class="quiet">{moment.steps.map((step) => said.steps[step]).join(' · ')}</p>
      {then && <Then document={then} />}
      <Button kind="act" disabled={at === moments.length - 1} onClick={() => void restore().catch(failed)}>
        {said.restore}
      </Button>
      <TextField label={said.eraTitle} hint={said.eraHint} value={title} input={{ maxLength: 100 }} onText={setTitle} />
      <Button kind="publish" disabled={title.trim() === ''} onClick={() => void open().catch(failed)}>
        {said.openEra}
      </Button>
      <EraList turn={turn} />
    </div>
  )
}
