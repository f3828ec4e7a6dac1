// A wall as plain text in the house's own look: nothing of its theme, nothing that moves or sounds.
import type { ComponentChildren } from 'preact'
import { catAddress } from '#views/walls/cat-view'
import { hostOf, isMail } from '#views/walls/link-view'
import { sketchAddress } from '#views/walls/sketch-view'
import type { ShownModule } from '#views/walls/module-surroundings'
import { titleOf } from '#views/walls/module-view'
import { words } from '#words/index'
import { kindNameOf } from '../canvas/name-of.ts'
import { knownFile } from '../canvas/known-files.ts'
import type { Surroundings } from '../canvas/surroundings.ts'
import { pageWords } from '#views/page-words'
import type { HungPicture } from './hung-pictures.ts'

const said = words.walls.view

/** Everything that can be read, in the order of reading. */
export function Calm({
  modules,
  around,
  children,
}: {
  readonly modules: readonly ShownModule[]
  readonly around: Surroundings
  /** What follows after the last of them. */
  readonly children?: ComponentChildren
}) {
  return (
    <div class="calm prose">
      {modules.map((module) => (
        <section key={module.id}>
          {headingOf(module) !== '' && <h2 class="label">{headingOf(module)}</h2>}
          <CalmContent module={module} around={around} />
        </section>
      ))}
      {children}
    </div>
  )
}

/** Words without a title need no other name. */
const headingOf = (module: ShownModule): string => titleOf(module) || (module.kind === 'text' ? '' : kindNameOf(module))

function CalmContent({ module, around }: { readonly module: ShownModule; readonly around: Surroundings }) {
  switch (module.kind) {
    case 'text':
      return pageWords(module.content.markdown, 3)
    case 'image':
      return <PictureWords picture={module.content.picture} around={around} />
    case 'gallery':
      return module.content.pictures.map((picture) => (
        <PictureWords key={picture.file} picture={picture} around={around} />
      ))
    case 'link':
      return (
        <>
          {module.content.card && (
            <p dir="auto">{[module.content.card.title, module.content.card.description].filter(Boolean).join(' — ')}</p>
          )}
          <Away url={module.content.url} />
        </>
      )
    case 'links':
      return (
        <ul>
          {module.content.links.map(({ url, title }, at) => (
            <li key={at}>
              {title} <Away url={url} />
            </li>
          ))}
        </ul>
      )
    case 'webring':
      return <Away url={module.content.home} />
    case 'guestbook':
      return (
        <>
          <p>{module.content.prompt}</p>
          {around.inside?.guestbook?.(module)}
        </>
      )
    case 'top8':
      return around.inside?.top8?.(module)
    case 'audio':
    case 'voice': {
      const url = around.fileUrl(module.content.file)
      const lasts = knownFile(module.content.file)?.duration_ms ?? null
      if (!url) return <p>{around.words.soundMissing}</p>
      return (
        <>
          <p>
            <a href={url}>{said.listenTo}</a> {lasts !== null && said.lasts(lasts)}
          </p>
          {module.content.caption && <p dir="auto">{module.content.caption}</p>}
        </>
      )
    }
    case 'html':
      return <p>{said.unshown}</p>
    case 'cat':
      return (
        <p>
          <a href={catAddress(module.content.cat)}>{around.words.catLives(words.cats.names[module.content.cat])}</a>
        </p>
      )
    case 'sketch':
      return (
        <>
          <a href={sketchAddress(module.content)}>{around.words.sketchWay}</a>
          {module.content.caption !== '' && <p dir="auto">{module.content.caption}</p>}
        </>
      )
  }
}

interface PictureProps {
  readonly picture: HungPicture
  readonly around: Surroundings
}

/** What a picture is said to show, and the way to it. */
function PictureWords({ picture: { file, alt, caption }, around }: PictureProps) {
  const url = around.fileUrl(file)
  if (url === null) return <p>{around.words.pictureMissing}</p>
  const told = [alt, caption].filter(Boolean).join(' — ') || around.words.picture
  return (
    <p>
      <bdi>{told}</bdi>{' '}
      <a class="module-open" href={url} data-file={file} aria-label={`${said.lookAt}: ${told}`}>
        {said.lookAt}
      </a>
    </p>
  )
}

const Away = ({ url }: { readonly url: string }) => (
  <a href={url} {...(isMail(url) ? {} : { target: '_blank' })} rel="noopener nofollow ugc">
    {isMail(url) ? hostOf(url) : url}
  </a>
)
