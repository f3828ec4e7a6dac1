// What one can do about the cat that keeps one company.
import type { CatName } from '#contract/house'
import { companionCardLines as said } from '#words/companion-card-lines'
import { Button, ButtonLink } from '../../../kit/button.tsx'
import { notify } from '../../../kit/toast.tsx'
import { cardOpen, companion, sentAway, setCompanion } from './companion-state.ts'

/** Each shuts the card, but for the voice. */
export function CardActs({ cat }: { readonly cat: CatName }) {
  const { mute, tucked } = companion.value
  const shut = (work: () => void) => () => {
    cardOpen.value = false
    work()
  }
  return (
    <p class="companion-card-acts">
      <ButtonLink small href={`/cats/${cat}`} onFollow={() => (cardOpen.value = false)}>
        {said.page}
      </ButtonLink>
      <Button small aria-pressed={mute} onClick={() => setCompanion({ mute: !mute })}>
        {said.mute}
      </Button>
      <Button small onClick={shut(() => setCompanion({ tucked: !tucked }))}>
        {tucked ? said.untuck : said.tuck}
      </Button>
      <Button small onClick={shut(() => (sentAway.value = true))}>
        {said.away}
      </Button>
      <Button
        small
        kind="danger"
        onClick={shut(() => {
          setCompanion({ off: true })
          notify(said.offNow)
        })}
      >
        {said.off}
      </Button>
    </p>
  )
}
