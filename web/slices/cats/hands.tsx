// What one does with a cat, and what it makes of that: a sign, a line, a sound.
import { useEffect, useState } from 'preact/hooks'
import type { CatAct, CatAnswer } from '#contract/cats'
import type { CatName } from '#contract/house'
import type { CallName } from '#cats/voice/call.types'
import { handsLines as said } from '#words/hands-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { call } from '../../sound/calls/call.ts'
import { isSilenced, knowSilences } from '../residents/silences.ts'
import './hands.css'

const acts = ['pet', 'feed', 'play', 'blink'] as const satisfies readonly CatAct[]
/** What is heard of it where it is welcome; a slow blink is silent. */
const heard: Readonly<Partial<Record<CatAct, CallName>>> = { pet: 'purr', feed: 'mew', play: 'chirp' }

interface Props {
  readonly cat: CatName
  /** It neither speaks nor calls. */
  readonly mute?: boolean
  /** Shows what the cat does. */
  readonly onAnswer?: (answer: CatAnswer) => void
}

/** [CAT-4.65] Four buttons, and the answer below them. */
export function Hands({ cat, mute: muted = false, onAnswer }: Props) {
  const mute = muted || isSilenced(cat)
  useEffect(knowSilences, [])
  const [answer, setAnswer] = useState<CatAnswer | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const name = words.cats.names[cat]
  async function touch(act: CatAct): Promise<void> {
    setBusy(true)
    setFault(null)
    try {
      const answered = await api('POST /api/cats/:cat/acts', { params: { cat }, body: { act } })
      setAnswer(answered)
      onAnswer?.(answered)
      const sound = answered.welcome ? heard[act] : undefined
      if (sound && answered.activity !== 'asleep' && !mute) call({ cat, name: sound, touched: true })
    } catch (error) {
      setFault(asFailure(error).message)
    }
    setBusy(false)
  }
  return (
    <div class="hands">
      <div class="hands-acts" role="group" aria-label={said.group(name)}>
        {acts.map((act) => (
          <Button key={act} kind="act" small aria-disabled={busy} onClick={() => !busy && void touch(act)}>
            {said.acts[act]}
          </Button>
        ))}
      </div>
      <div class="hands-answer" role="status">
        {fault !== null && <p>{fault}</p>}
        {fault === null && answer && <Answered answer={answer} mute={mute} name={name} />}
      </div>
    </div>
  )
}

/** Its words as signs; to the ear without what its voice does to letters. */
const Answered = ({ answer: { words: does, line, plain }, mute, name }: Answer) => (
  <>
    <p>{does}</p>
    {line !== null && !mute && (
      <p class="sign">
        <span aria-hidden="true">{line}</span>
        <span class="unseen">{said.says(name, plain ?? line)}</span>
      </p>
    )}
  </>
)

interface Answer {
  readonly answer: CatAnswer
  readonly mute: boolean
  readonly name: string
}
