// The cards below what was said: what the pages behind its links call themselves. Asked for shortly before the line comes into sight.
import { useEffect, useRef } from 'preact/hooks'
import type { SaidCard } from '#contract/cards'
import type { Message } from '#contract/messages'
import { hostOfPage } from '#views/host-of'
import { house } from '../../bedrock/session.ts'
import { askForCards, cardsOf } from './known-cards.ts'
import './link-cards.css'

const linked = /https?:\/\//i
const ahead = '400px 0px'

/** The cards of a message; nothing while there are none. */
export function LinkCards({ message }: { readonly message: Message }) {
  const { id, content } = message
  const ref = useRef<HTMLDivElement>(null)
  const may = content !== null && linked.test(content) && house.value?.link_cards !== false
  const cards = may ? cardsOf(message) : undefined
  const asks = may && cards === undefined
  useEffect(() => {
    const line = ref.current?.closest('.line')
    if (!asks || !line) return
    const sight = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) askForCards(message)
      },
      { root: line.closest('.script'), rootMargin: ahead },
    )
    sight.observe(line)
    return () => sight.disconnect()
  }, [id, content, asks])
  if (!may) return null
  return (
    <div ref={ref} class="link-cards">
      {cards?.map((card) => (
        <Card key={card.url} card={card} />
      ))}
    </div>
  )
}

/** The host is always said, because a page may call itself whatever it likes. */
function Card({ card: { url, title, description, site } }: { readonly card: SaidCard }) {
  const host = hostOfPage(url)
  return (
    <div class="link-card">
      <a href={url} target="_blank" rel="noopener nofollow ugc" dir="auto">
        {title || host}
      </a>
      {description !== '' && <p dir="auto">{description}</p>}
      <small class="label">
        {site !== '' && site.toLowerCase() !== host && (
          <>
            <bdi>{site}</bdi> ·{' '}
          </>
        )}
        {host}
      </small>
    </div>
  )
}
