// Follows, mutes and blocks, says what happened, and offers to take it back.
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'
import { setUnheard } from './unheard.ts'

const said = words.friends

export type Change = 'follow' | 'unfollow' | 'mute' | 'unmute' | 'block' | 'unblock'

interface Act {
  readonly run: (who: Person) => Promise<unknown>
  readonly say?: (name: string) => string
  readonly back?: Change
}

const at = ({ id }: Person) => ({ params: { id } })
const acts: Readonly<Record<Change, Act>> = {
  follow: { run: (who) => api('PUT /api/me/following/:id', at(who)) },
  unfollow: { run: (who) => api('DELETE /api/me/following/:id', at(who)), say: said.unfollowed, back: 'follow' },
  mute: {
    run: (who) => api('PUT /api/me/mutes/:id', at(who)).then(() => setUnheard(who.id, true)),
    say: said.muteDone,
    back: 'unmute',
  },
  unmute: {
    run: (who) => api('DELETE /api/me/mutes/:id', at(who)).then(() => setUnheard(who.id, false)),
    say: said.unmuteDone,
    back: 'mute',
  },
  block: {
    run: (who) => api('PUT /api/me/blocks/:id', at(who)).then(() => setUnheard(who.id, true)),
    say: said.blockDone,
    back: 'unblock',
  },
  // Whoever was muted before stays so: that list is asked again rather than guessed.
  unblock: {
    run: async (who) => {
      await api('DELETE /api/me/blocks/:id', at(who))
      const { tie } = await api('GET /api/me/ties/:id', at(who))
      setUnheard(who.id, tie.muted)
    },
    say: said.unblockDone,
  },
}

/** Answers whether it was done; what went wrong is said. `onBack` is called when it was taken back. */
export async function changeTie(change: Change, who: Person, onBack: () => void = () => {}): Promise<boolean> {
  const { run, say, back } = acts[change]
  try {
    await run(who)
  } catch (error) {
    notify(asFailure(error).message, { tone: 'fault' })
    return false
  }
  if (say)
    notify(say(who.username), back ? { undo: () => void changeTie(back, who).then((done) => done && onBack()) } : {})
  return true
}
