// The first words to somebody: sent, or a knock.
import { useEffect, useRef, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { Person } from '#contract/people'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextArea } from '../../kit/field.tsx'
import { Title } from '../../kit/title.tsx'
import { useFileDrop } from '../../kit/use-file-drop.ts'
import { bringFirst } from './bring-first.ts'
import { takeConversation } from './conversations.ts'
import { FirstFiles } from './first-files.tsx'

const said = words.direct

interface Props {
  readonly person: Person
  readonly knocks: boolean
}

/** The form; once they are sent the conversation takes its place. */
export function FirstWords({ person: { username }, knocks }: Props) {
  const [content, setContent] = useState('')
  const [fault, setFault] = useState('')
  const [sending, setSending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // Whoever comes here comes to write.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [username])
  // Sent again after a broken line, it is the same message.
  const [client_id] = useState(() => crypto.randomUUID())
  async function send(): Promise<void> {
    setSending(true)
    setFault('')
    try {
      const { conversation } = await api('POST /api/direct/:username', {
        params: { username },
        body: { client_id, content },
      })
      takeConversation(conversation, true)
    } catch (error) {
      setFault(asFailure(error).message)
      setSending(false)
    }
  }
  function bring(files: readonly File[]): void {
    if (files.length === 0) return
    setFault('')
    bringFirst({ username }, content, files).catch((error: unknown) => setFault(asFailure(error).message))
  }
  const { over, ...drop } = useFileDrop(!knocks, bring)
  return (
    <form
      ref={form}
      class="direct-first"
      data-over={over}
      {...drop}
      onPaste={(event) => {
        const files = [...(event.clipboardData?.files ?? [])]
        if (knocks || files.length === 0) return
        event.preventDefault()
        bring(files)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Title text={username} />
      <TextArea
        label={said.first(username)}
        hint={knocks ? said.firstKnock(username) : said.firstFree}
        error={fault === '' ? undefined : fault}
        rows={4}
        maxLength={sizes.messageCharacters}
        value={content}
        onText={setContent}
      />
      <div class="direct-ways">
        <Button kind="make" type="submit" disabled={sending || content.trim() === ''}>
          {knocks ? said.knock : said.send}
        </Button>
        {!knocks && <FirstFiles onFiles={bring} />}
      </div>
      <p class="direct-sealed">{said.sealed}</p>
    </form>
  )
}
