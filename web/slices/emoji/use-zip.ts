// A zip on its way to the house, and what the house found in it.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DataOf } from '#contract/define'
import type { sendEmojiArchive } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { sendBytes } from '../../kit/upload.ts'

/** What was found in a zip of this name. */
export type Inside = DataOf<typeof sendEmojiArchive> & { readonly name: string }

export interface Zip {
  /** How much of it has left this device, from 0 to 1; null if none is on its way. */
  readonly share: number | null
  readonly fault: string
  readonly inside: Inside | null
  readonly send: (file: File) => void
  readonly stop: () => void
  /** Forgets what was found. */
  readonly leave: () => void
}

/** Whether it calls itself a zip. */
export const isZip = ({ name, type }: File): boolean => /\.zip$/i.test(name) || /^application\/(?:x-)?zip/.test(type)

/** One at a time; what is sent anew takes the place of what is on its way. */
export function useZip(): Zip {
  const under = useRef<AbortController | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const [inside, setInside] = useState<Inside | null>(null)
  useEffect(() => () => under.current?.abort(), [])
  async function send(file: File): Promise<void> {
    under.current?.abort()
    const stopping = (under.current = new AbortController())
    setFault('')
    if (file.size > sizes.emojiArchiveBytes) return setFault(said.zip.tooLarge(sizes.emojiArchiveBytes / 1_048_576))
    setShare(0)
    try {
      const came = await sendBytes('/api/emoji-archive', file, setShare, stopping.signal)
      // The contract says what this route answers.
      if (under.current === stopping) setInside({ ...(came as DataOf<typeof sendEmojiArchive>), name: file.name })
    } catch (error) {
      if (!stopping.signal.aborted) setFault(asFailure(error).message)
    } finally {
      if (under.current === stopping) setShare(null)
    }
  }
  return {
    share,
    fault,
    inside,
    send: (file) => void send(file),
    stop: () => under.current?.abort(),
    leave: () => setInside(null),
  }
}
