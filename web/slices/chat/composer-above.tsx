// What stands on the composer's edge: the cat, what goes with one's words, the line they answer.
import { Answering } from './answering.tsx'
import { BesideTray } from './beside-tray.tsx'
import { ComposerCat } from './composer-cat.tsx'
import type { ComposerState } from './composer-state.ts'

/** Above the form. */
export function ComposerAbove({ composer }: { readonly composer: ComposerState }) {
  const { replyTo } = composer.draft.value
  return (
    <>
      <ComposerCat roomId={composer.roomId} />
      <BesideTray composer={composer} />
      {replyTo !== null && <Answering composer={composer} replyTo={replyTo} />}
    </>
  )
}
