// Silences one cat from a line of its own, with the way back.
import type { CatName } from '#contract/house'
import { residentsLines as said } from '#words/residents-lines'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'
import { askRoomsAnew } from './room-cats.ts'
import { askSilences, keepSilences } from './silences.ts'

const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

/** [CAT-3.63] Its lines go at once. */
export async function silence(cat: CatName): Promise<void> {
  try {
    const before = await askSilences()
    await keepSilences({ ...before, cats: [...new Set([...before.cats, cat])].sort() })
    askRoomsAnew()
    const dismiss = notify(said.silenced(words.cats.names[cat]), {
      undo: () => {
        dismiss()
        keepSilences(before).then(askRoomsAnew, failed)
      },
    })
  } catch (error) {
    failed(error)
  }
}
