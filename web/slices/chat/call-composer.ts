// When the composer takes the focus by itself: where one was led in order to write, and at Esc where nothing else has it.
import { useEffect } from 'preact/hooks'
import { place } from '../../bedrock/router.ts'
import { wantsToWrite } from '../../bedrock/wants-to-write.ts'
import { composerOf } from './composer-state.ts'

/** [CHAT-2.10] Esc only from the page itself or its title: everything else has its own use for the key. */
export function useCallComposer(roomId: number): void {
  const wanted = wantsToWrite.value
  useEffect(() => {
    if (wanted === null || wanted !== place.peek().path) return
    wantsToWrite.value = null
    composerOf(roomId).calls.value += 1
  }, [wanted, roomId])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      const at = document.activeElement
      if (at !== document.body && !at?.matches('h1')) return
      if (document.querySelector('dialog[open], :popover-open')) return
      composerOf(roomId).calls.value += 1
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [roomId])
}
