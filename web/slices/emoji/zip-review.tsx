// What is in a zip of emoji, before anything of it is given: names to change, what to leave out, and the pack into which it goes.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EmojiPack } from '#contract/emoji'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Button } from '../../kit/button.tsx'
import { houseEmoji } from '../../kit/emoji/house-emoji.ts'
import { notify } from '../../kit/toast.tsx'
import { type Target, useGiving } from './use-giving.ts'
import type { Inside } from './use-zip.ts'
import { ZipLine } from './zip-line.tsx'
import { rowsOf, standings, type ZipRow } from './zip-rows.ts'
import { targetOf, ZipTarget } from './zip-target.tsx'

interface Props {
  readonly inside: Inside
  readonly packs: readonly EmojiPack[]
  readonly onClose: () => void
}

/** The review; it closes by itself once everything that was wanted is given. */
export function ZipReview({ inside, packs, onClose }: Props) {
  const [rows, setRows] = useState(() => rowsOf(inside.found))
  const [target, setTarget] = useState<Target>(() => targetOf(inside, packs))
  const { now, outcome, packFault, give, stop } = useGiving()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const all = standings(rows, houseEmoji.value ?? new Map())
  const ready = all.filter(({ row, given, fault }) => row.wanted && !given && (fault === '' || fault === row.refused))
  const open = all.filter(({ given }) => !given)
  const some = open.some(({ row }) => row.wanted)
  const lost = inside.found.filter(({ picture }) => picture === null)
  const change = (one: ZipRow, part: Partial<ZipRow>): void =>
    setRows((held) => held.map((row) => (row.picture.name === one.picture.name ? { ...row, ...part } : row)))
  const begin = (): void =>
    give({
      rows: ready.map(({ row }) => row),
      into: target,
      onPack: (id) => setTarget((held) => ({ ...held, id })),
      onRow: change,
      onEnd(given) {
        if (given < ready.length || open.some(({ row, fault }) => row.wanted && fault !== '' && fault !== row.refused))
          return
        notify(said.zip.done(given, packs.find(({ id }) => id === target.id)?.name ?? target.name))
        onClose()
      },
    })
  return (
    <section class="zip" aria-labelledby="zip-title">
      <h2 id="zip-title" ref={title} tabIndex={-1}>
        {said.zip.inside(inside.name)}
      </h2>
      <p class="quiet">{said.zip.lead}</p>
      <ZipTarget target={target} packs={packs} fault={packFault} busy={now !== null} onTarget={setTarget} />
      <div class="emoji-acts">
        <Button
          kind="make"
          busy={now !== null}
          disabled={ready.length === 0 || (target.id === null && target.name.trim() === '')}
          onClick={begin}
        >
          {said.zip.give(ready.length)}
        </Button>
        <Button
          disabled={now !== null || open.length === 0}
          onClick={() => setRows(rows.map((row) => ({ ...row, wanted: !some })))}
        >
          {some ? said.zip.none : said.zip.all}
        </Button>
        {now ? <Button onClick={stop}>{said.zip.stop}</Button> : <Button onClick={onClose}>{said.zip.leave}</Button>}
      </div>
      {now && <progress class="file-drop-bar" aria-label={said.zip.title} value={now.at - 1} max={now.all} />}
      <p role="status">{now ? (now.resting ? said.zip.resting : said.zip.giving(now.at, now.all)) : outcome}</p>
      <ul class="zip-lines" aria-label={said.zip.pictures}>
        {all.map((standing) => (
          <ZipLine
            key={standing.row.picture.name}
            standing={standing}
            busy={now !== null}
            onChange={(part) => change(standing.row, part)}
          />
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <h3>{said.zip.cannot}</h3>
          <ul class="zip-lost">
            {lost.map(({ path, fault }, at) => (
              <li key={at}>
                <bdi class="zip-path">{path}</bdi>
                <span>{fault}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
