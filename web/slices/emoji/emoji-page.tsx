// The page of the house's emoji: every pack on a shelf of its own, and for those who keep the house the forms beside it.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EmojiPack, HouseEmoji } from '#contract/emoji'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { emojiFault, heldPacks, loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { Title } from '../../kit/title.tsx'
import { EmojiDialog } from './emoji-dialog.tsx'
import { NotHad } from './not-had.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { PackShelf } from './pack-shelf.tsx'
import { PageForms } from './page-forms.tsx'
import { useZipDrop } from './use-zip-drop.ts'
import { ZipReview } from './zip-review.tsx'
import './emoji.css'

/** The page of `/emoji`. */
export function Page() {
  const [emoji, setEmoji] = useState<HouseEmoji | null>(null)
  const [pack, setPack] = useState<EmojiPack | null>(null)
  const shelves = useRef<HTMLElement>(null)
  useEffect(loadHouseEmoji, [])
  const packs = heldPacks.value
  const role = person.value?.role
  const keeps = role === 'owner' || role === 'admin'
  const shown = keeps ? packs : packs?.filter((one) => one.emoji.length > 0)
  const { zip, over, listeners } = useZipDrop(keeps && packs !== null)
  const leave = (): void => {
    zip.leave()
    // What had the focus is gone.
    requestAnimationFrame(() => shelves.current?.focus())
  }
  return (
    // Dropping is a way beside the field, which keys and readers reach.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="emoji-all" {...listeners}>
      <Title text={words.houseEmoji.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {packs === null && <NotHad fault={emojiFault.value} />}
      {packs && keeps && zip.inside && <ZipReview inside={zip.inside} packs={packs} onClose={leave} />}
      {packs && shown && !zip.inside && (
        <div class={keeps ? 'emoji-page emoji-page-kept' : 'emoji-page'}>
          <section ref={shelves} tabIndex={-1} aria-label={said.packs}>
            {shown.length === 0 && <p>{keeps ? said.noneYet : said.none}</p>}
            {shown.map((one) => (
              <PackShelf
                key={one.id}
                pack={one}
                {...(keeps ? { onEmoji: setEmoji, onPack: () => setPack(one) } : {})}
              />
            ))}
          </section>
          {keeps && <PageForms packs={packs} zip={zip} over={over} />}
        </div>
      )}
      {emoji && <EmojiDialog emoji={emoji} packs={packs ?? []} onClose={() => setEmoji(null)} />}
      {pack && <PackDialog pack={pack} packs={packs ?? []} onClose={() => setPack(null)} />}
    </div>
  )
}
