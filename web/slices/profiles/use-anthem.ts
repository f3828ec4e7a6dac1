// An anthem that begins by itself for whoever said that it may, and ends when its wall is left.
import { useEffect, useState } from 'preact/hooks'
import { answerFor, keepAnswer } from '../../sound/anthem-answers.ts'
import { isHeard, music, sounds, type Track, voice } from '../../sound/heard.ts'
import { loudness } from '../../sound/loudness.ts'
import { hasActed, isPhone, mayBegin } from '../../sound/may-begin.ts'
import { play, stopIf } from '../../sound/sound.ts'

interface Anthem {
  /** Whether to ask: it is heard here for the first time, and nothing was said yet. */
  readonly asks: boolean
  /** Whether it began by itself. */
  readonly began: boolean
  readonly answer: (said: 'yes' | 'no') => void
}

/** For the wall of `owner`. */
export function useAnthem(track: Track, owner: string): Anthem {
  const { id } = track
  const [said, setSaid] = useState(() => answerFor(owner))
  const [began, setBegan] = useState(false)
  const begins = (answer: 'yes' | 'no' | null, busy: boolean) =>
    mayBegin({
      cause: 'anthem',
      acted: hasActed(),
      muted: loudness.peek().muted,
      phone: isPhone(),
      busy,
      answer,
    })
  useEffect(() => {
    const answer = answerFor(owner)
    setSaid(answer)
    const starts = begins(answer, sounds(music) || sounds(voice)) === 'begins'
    setBegan(starts)
    if (!starts) return undefined
    play(track)
    return () => stopIf(id)
  }, [id, owner])
  return {
    asks: isHeard(track) && begins(said, false) === 'asks',
    began: began && said === 'yes' && isHeard(track),
    answer(given) {
      keepAnswer(owner, given)
      setSaid(given)
    },
  }
}
