// What a message says. Plain text is shown at once; Markdown and the colours of code are fetched when the first line needs them.
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { markdown as Markdown } from '#views/markdown'
import { codeBlock } from '#views/code-block'
import { mayNameEmoji, namesEmoji } from '#views/house-emoji'
import { needsMarkdown, plainText } from '#views/plain-text'
import { person } from '../../bedrock/session.ts'
import { drawnEmoji } from '../../kit/emoji/drawn-emoji.tsx'
import { houseEmoji, loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { roomNamed } from '../rooms/room-list.ts'
import { shortenedAddress } from '../sketches/shortened-address.ts'
import '../../kit/code-colours.css'
import './said.css'

type Renderer = typeof Markdown

const renderer = signal<Renderer | null>(null)
let asked = false

function fetchRenderer(): void {
  if (asked) return
  asked = true
  import('#views/markdown').then(
    ({ markdown }) => (renderer.value = markdown),
    () => (asked = false),
  )
}

/** The content of a message. */
export function Said({ content: sent, calls }: { readonly content: string; readonly calls: boolean }) {
  const content = shortenedAddress(sent, location.origin)
  const named = mayNameEmoji(content)
  const emoji = named ? houseEmoji.value : null
  const marked = needsMarkdown(content) || (emoji !== null && namesEmoji(content, emoji))
  const render = marked ? renderer.value : null
  useEffect(() => {
    if (marked) fetchRenderer()
  }, [marked])
  useEffect(() => {
    if (named) loadHouseEmoji()
  }, [named])
  const me = person.value?.username
  return useMemo(
    () =>
      render?.(content, {
        ...(me === undefined ? {} : { me }),
        calls,
        house: location.origin,
        isRoom: (name) => roomNamed(name) !== undefined,
        ...(emoji === null ? {} : { emoji: drawnEmoji(emoji) }),
        code: (text, language) => <Code text={text} language={language} />,
      }) ?? plainText(content),
    [content, render, me, calls, emoji],
  )
}

function Code({ text, language }: { readonly text: string; readonly language: string }) {
  const [coloured, setColoured] = useState<ComponentChildren>(null)
  useEffect(() => {
    let current = true
    if (language)
      import('#views/highlight')
        .then(({ highlight }) => highlight(text, language))
        .then(
          (parts) => current && setColoured(parts),
          () => {},
        )
    return () => {
      current = false
    }
  }, [text, language])
  return codeBlock(coloured ?? text)
}
