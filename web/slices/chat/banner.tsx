// What stands between this page and the house, said while it does.
import { words } from '#words/index'
import { houseMode, link } from '../../bedrock/link.ts'
import { reconnectNow } from '../../bedrock/socket.ts'
import { Button } from '../../kit/button.tsx'
import { secondsUntil } from './seconds-until.ts'

/** Nothing while one is connected. */
export function Banner() {
  const now = link.value
  const seconds = secondsUntil(now.state === 'away' ? now.retryAt : null)
  if (now.state === 'away')
    return (
      <div class="banner" role="status">
        <p>{words.chat.banner.away(seconds)}</p>
        <Button small onClick={reconnectNow}>
          {words.chat.banner.now}
        </Button>
      </div>
    )
  if (now.state === 'connected' && houseMode.value === 'read_only')
    return (
      <div class="banner" role="status">
        <p>{words.chat.banner.readOnly}</p>
      </div>
    )
  if (now.state !== 'stopped') return null
  return (
    <div class="banner banner-stopped" role="alert">
      <p>{now.code === 'PROTOCOL' ? words.chat.banner.reload : now.error}</p>
      <Button small onClick={() => location.reload()}>
        {words.chat.banner.reloadAct}
      </Button>
    </div>
  )
}
