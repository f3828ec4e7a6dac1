// Opens publishing for a kept revision instead of the draft.
import { openDialog } from '../head-bar.tsx'
import { codeOf } from '../revisions/kept-revisions.ts'
import { olderRevision } from './older-revision.ts'

/** [CODE-2.7] The draft stays what it is. Throws `ApiFailure`. */
export async function publishOlder(name: string, number: number): Promise<void> {
  olderRevision.value = { number, code: await codeOf(name, number) }
  openDialog.value = 'publish'
}
