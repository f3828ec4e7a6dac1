// One's own wall as a place where it hangs too.
import { codegroundLines } from '#words/codeground-lines'

const said = codegroundLines.publish

interface Props {
  readonly wall: boolean
  readonly onWall: (wall: boolean) => void
}

/** Whether, and what that means. */
export const WallField = ({ wall, onWall }: Props) => (
  <div class="publish-wall">
    <label class="check">
      <input
        type="checkbox"
        checked={wall}
        aria-describedby="publish-wall-hint"
        onChange={(event) => onWall(event.currentTarget.checked)}
      />
      {said.wall}
    </label>
    <p id="publish-wall-hint" class="field-hint">
      {said.wallHint}
    </p>
  </div>
)
