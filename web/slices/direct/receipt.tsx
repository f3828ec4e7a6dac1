// That a conversation was deleted for both: by whom, when, and the code under which the house keeps that.
import type { DirectReceipt } from '#contract/direct'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { atTime, onDay } from '../../kit/when.ts'

const { deleting: said, gone } = words.direct

/** Stands in the head, for both. */
export function Receipt({ receipt: { by, code, deleted_at } }: { readonly receipt: DirectReceipt }) {
  const when = `${onDay(deleted_at)}, ${atTime(deleted_at)}`
  return (
    <p class="direct-receipt" role="note">
      {by?.id === person.value?.id ? said.byYou(when) : said.by(by?.username ?? gone, when)}{' '}
      <span class="label">
        {said.receipt} <code>{code.replace(/(.{4})(?=.)/g, '$1-')}</code>
      </span>
    </p>
  )
}
