// What one wants to be told of, as the house keeps it: fetched when the settings open, changed at once, put back where the house refuses.
import { signal } from '@preact/signals'
import type { NoticeSettings } from '#contract/notices'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { notify } from '../../kit/toast.tsx'

/** As the house said last; `null` until it has. */
export const keptSettings = signal<NoticeSettings | null>(null)

const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

/** Asks the house. */
export const askSettings = (): void =>
  void api('GET /api/me/notices').then((settings) => void (keptSettings.value = settings), failed)

/** Changes a part of it. */
export async function changeSettings(part: Partial<NoticeSettings>): Promise<void> {
  const before = keptSettings.peek()
  if (before) keptSettings.value = { ...before, ...part }
  try {
    keptSettings.value = await api('PATCH /api/me/notices', { body: part })
  } catch (error) {
    keptSettings.value = before
    failed(error)
  }
}

whenPersonLeaves(() => void (keptSettings.value = null))
