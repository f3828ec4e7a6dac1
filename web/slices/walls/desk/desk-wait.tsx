// A table whose wall has not come yet, and why if it is known.
import { words } from '#words/index'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { Button } from '../../../kit/button.tsx'

/** Says what went wrong, if anything did, and lets it be tried again. */
export function DeskWait({ fault, onAgain }: { readonly fault: unknown; readonly onAgain: () => void }) {
  return (
    <div class="desk-wait">
      {fault !== null && (
        <>
          <p class="field-error">{fault instanceof ApiFailure ? fault.message : words.walls.view.away}</p>
          <Button onClick={onAgain}>{words.walls.view.again}</Button>
        </>
      )}
    </div>
  )
}
