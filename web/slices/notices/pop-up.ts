// News as it pops up: one sentence with a way to the thing.
import type { Notice } from '#contract/notices'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'
import { cue } from '../../sound/cues/cue.ts'
import { groupNotices } from './group-notices.ts'
import { setState } from './news.ts'
import { sentence } from './sentence.ts'
import { wayTo } from './way-to.ts'

/** What is told of the others is told without a sound. */
const meansOne: ReadonlySet<Notice['kind']> = new Set(['mention', 'room', 'reply', 'direct'])

let shown: { readonly text: string; readonly dismiss: () => void } | null = null

/** Takes it away: nothing is new any more. */
export function takePopUpAway(): void {
  shown?.dismiss()
  shown = null
}

/** Says it. What is said again, as while somebody talks on, takes the place of what was said. */
export function popUp(notice: Notice): void {
  const [group] = groupNotices([notice])
  if (!group) return
  if (notice.kind === 'knock') cue('doorbell')
  else if (meansOne.has(notice.kind)) cue('mention')
  const text = `${sentence(group)}.`
  if (shown?.text === text) shown.dismiss()
  const href = wayTo(notice, person.peek()?.username ?? '')
  const follow = (): void => void setState('read', [notice.id]).catch(() => undefined)
  shown = { text, dismiss: notify(text, { way: { label: words.notices.look, href, follow } }) }
}
