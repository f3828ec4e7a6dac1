// Files of a line. A picture keeps its place before it has come; a press shows it large.
import { useState } from 'preact/hooks'
import type { Attachment } from '#contract/attachments'
import { sizes } from '#contract/limits'
import type { Message } from '#contract/messages'
import { words } from '#words/index'
import { fileAddress } from '../../bedrock/file-ticket.ts'
import { person } from '../../bedrock/session.ts'
import { type Enlarged, LargePicture } from '../../kit/large-picture.tsx'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { Documents } from './documents.tsx'
import './attached.css'

const said = words.chat.attach

/** What stands beside the words of a line. */
export function Attached({ message }: { readonly message: Message }) {
  const [large, setLarge] = useState<string | null>(null)
  const pictures = message.attachments.filter(({ kind }) => kind === 'image')
  const sounds = message.attachments.filter(({ kind }) => kind === 'audio')
  return (
    <>
      {pictures.length > 0 && (
        <ul class="attached" data-many={pictures.length > 1}>
          {pictures.map((picture) => (
            <li key={picture.file}>
              <Picture picture={picture} alone={pictures.length === 1} onPress={() => setLarge(picture.file)} />
            </li>
          ))}
        </ul>
      )}
      {sounds.map((sound) => (
        <Sound key={sound.file} sound={sound} message={message} />
      ))}
      <Documents
        documents={message.attachments.filter(({ kind }) => kind === 'document')}
        own={message.user_id === person.value?.id}
      />
      <LargePicture pictures={large === null ? [] : pictures.flatMap(enlarged)} file={large} onFile={setLarge} />
    </>
  )
}

const steps = ({ sizes }: Attachment) => sizes.filter(({ size }) => size !== 'still')

interface PictureProps {
  readonly picture: Attachment
  readonly alone: boolean
  readonly onPress: () => void
}

function Picture({ picture, alone, onPress }: PictureProps) {
  const [lost, setLost] = useState(false)
  const { file, alt, width, height } = picture
  const srcset = steps(picture).flatMap(({ size, width: wide }) => {
    const address = fileAddress(file, size)
    return address === null ? [] : [`${address} ${wide}w`]
  })
  const still = picture.animated ? fileAddress(file, 'still') : null
  if (lost) return <p class="attached-lost">{said.lost(alt)}</p>
  return (
    <button type="button" class="attached-picture" aria-label={said.enlarge(alt)} onClick={onPress}>
      <picture>
        {still !== null && <source media="(prefers-reduced-motion: reduce)" srcset={still} />}
        <img
          {...(srcset.length > 0 ? { srcset: srcset.join(', ') } : {})}
          sizes={alone ? '(max-width: 48rem) 90vw, 28rem' : '(max-width: 48rem) 45vw, 14rem'}
          alt={alt}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
          decoding="async"
          onError={() => srcset.length > 0 && setLost(true)}
        />
      </picture>
    </button>
  )
}

function enlarged(picture: Attachment): readonly Enlarged[] {
  const { file, alt, width, height, animated } = picture
  const url = fileAddress(file, steps(picture).at(-1)?.size ?? '')
  const stillUrl = animated ? fileAddress(file, 'still') : null
  return url === null ? [] : [{ file, alt, caption: '', url, stillUrl, width, height }]
}

function Sound({ sound, message }: { readonly sound: Attachment; readonly message: Message }) {
  const url = fileAddress(sound.file, sound.sizes[0]?.size ?? '')
  if (url === null) return null
  const title = sound.alt || said.sound
  return (
    <div class="attached-sound">
      <VoicePlayer
        track={{
          id: `message-${message.id}-${sound.file}`,
          url,
          title,
          whose: message.user ?? '',
          href: null,
          durationMs: sound.duration_ms,
          stays: true,
          // What lasts longer than a voice may is music.
          spoken: (sound.duration_ms ?? 0) <= sizes.voiceMs,
        }}
        peaks={sound.peaks}
        titled={sound.alt !== ''}
      />
    </div>
  )
}
