// What opens above the bench, fetched when it is wanted: two texts of which one has to go, the kept revisions, publishing.
import { useEffect } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { lazily } from '../../../bedrock/lazily.tsx'
import { notify } from '../../../kit/toast.tsx'
import type { Bench } from './bench.ts'
import { openDialog } from './head-bar.tsx'
import { olderRevision } from './publish/older-revision.ts'
import { useWantedRevision } from './publish/use-wanted-revision.ts'

const said = codegroundLines.press
const dialogs = new WeakMap<Bench, ReturnType<typeof dialogsOf>>()

const dialogsOf = (bench: Bench) => ({
  Conflict: lazily(() =>
    import('./drafts/conflict-dialog.tsx').then(({ ConflictDialog }) => () => <ConflictDialog bench={bench} />),
  ),
  History: lazily(() =>
    import('./revisions/history-sheet.tsx').then(({ HistorySheet }) => () => <HistorySheet bench={bench} />),
  ),
  Publish: lazily(() =>
    import('./publish/publish-dialog.tsx').then(({ PublishDialog }) => () => <PublishDialog bench={bench} />),
  ),
})

/** Each while it is open. */
export function BenchDialogs({ bench }: { readonly bench: Bench }) {
  const found = dialogs.get(bench) ?? dialogsOf(bench)
  dialogs.set(bench, found)
  const { Conflict, History, Publish } = found
  // The next time it is the draft again.
  useEffect(() => {
    if (openDialog.value !== 'publish') olderRevision.value = null
  }, [openDialog.value])
  useEffect(() => {
    openDialog.value = null
    if (bench.foundAgain) notify(said.foundAgain)
    return () => {
      openDialog.value = null
    }
  }, [bench])
  useWantedRevision(bench)
  return (
    <>
      {bench.keeping.conflict.value !== null && !bench.keeping.putOff.value && <Conflict />}
      {openDialog.value === 'history' && <History />}
      {openDialog.value === 'publish' && <Publish />}
    </>
  )
}
