// The frame in which a page by hand is shown. It has no origin and asks for nothing; of a link that was followed in it, this page decides where it leads, and how loud it is.
import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { navigate } from '../../bedrock/router.ts'
import { gainOf, loudness } from '../../sound/loudness.ts'

interface Props {
  readonly address: string
  readonly title: string
}

/** The frame. Links into the house are followed here, others open beside it. */
export function PageFrame({ address, title }: Props) {
  const ref = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const heard = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== ref.current?.contentWindow) return
      const link = linkIn(data)
      if (link === null) return
      if (link.origin === location.origin && !/^\/(?:api|files|frames)\//.test(link.pathname))
        navigate(`${link.pathname}${link.search}${link.hash}`)
      else open(link.href, '_blank', 'noopener,noreferrer')
    }
    addEventListener('message', heard)
    return () => removeEventListener('message', heard)
  }, [])
  // [HEAR-10] Its document has no origin that could be named; nobody learns anything by how loud a house is.
  const say = (gain: number): void => ref.current?.contentWindow?.postMessage({ neospace: 'loud', gain }, '*')
  useEffect(() => effect(() => say(gainOf(loudness.value))), [])
  return (
    <iframe
      ref={ref}
      key={address}
      class="page-frame"
      src={address}
      title={title}
      onLoad={() => say(gainOf(loudness.peek()))}
      sandbox="allow-scripts"
      referrerpolicy="no-referrer"
    />
  )
}

/** The link that a message tells of, if it is one that may be followed. */
function linkIn(data: unknown): URL | null {
  if (typeof data !== 'object' || data === null || !('neospace' in data) || data.neospace !== 'link') return null
  const link = 'href' in data && typeof data.href === 'string' ? URL.parse(data.href) : null
  return link && /^(?:https?|mailto):$/.test(link.protocol) ? link : null
}
