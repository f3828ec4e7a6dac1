// What is known of the page behind a link that is to be a card: asking, why not, or since when; and asking again.
import type { ModuleOf } from '#contract/modules'
import { words } from '#words/index'
import { hostOf, isMail } from '#views/walls/link-view'
import { Button } from '../../../kit/button.tsx'
import { onDay } from '../../../kit/when.ts'
import { askForCard, asking } from './card-asking.ts'
import type { Desk } from './desk.ts'

const { card: said } = words.walls

/** Beneath the fields of such a link; of whom one writes to no page tells anything. */
export function CardPart({ desk, module }: { readonly desk: Desk; readonly module: ModuleOf<'link'> }) {
  const { url, card } = module.content
  if (isMail(url)) return null
  if (url === '') return <p class="card-part">{said.first}</p>
  const now = asking.value.get(module.id)
  const current = now?.url === url ? now : undefined
  const waits = current?.failed === null
  return (
    <div class="card-part panel-parts">
      <p role="status" class={current?.failed ? 'field-error' : undefined}>
        {waits
          ? said.asking(hostOf(url))
          : current?.failed
            ? `${current.failed} ${card ? said.stays : said.without}`
            : card
              ? said.since(hostOf(url), onDay(card.asked_at))
              : said.none}
      </p>
      <Button small busy={waits} onClick={() => void askForCard(desk, module.id, true)}>
        {card || current?.failed ? said.again : said.ask}
      </Button>
    </div>
  )
}
