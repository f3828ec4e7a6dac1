// A wall as plain text in the house's own look: nothing of its theme, nothing that moves or sounds.
import type { ComponentChildren } from 'preact'
import type { ShownModule } from '#views/walls/module-surroundings'
import { titleOf } from '#views/walls/module-view'
import { words } from '#words/index'
import type { Surroundings } from '../canvas/surroundings.ts'
import { markdown } from '#views/markdown'

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
          <h2 class="label">{titleOf(module) || words.walls.kinds[module.kind]}</h2>
          <CalmContent module={module} around={around} />
        </section>
      ))}
      {children}
    </div>
  )
}

function CalmContent({ module, around }: { readonly module: ShownModule; readonly around: Surroundings }) {
  switch (module.kind) {
    case 'text':
      return markdown(module.content.markdown, { tables: true })
    case 'image':
      return <p>{[module.content.picture.alt, module.content.picture.caption].filter(Boolean).join(' — ')}</p>
    case 'gallery':
      return (
        <ul>
          {module.content.pictures.map(({ file, alt, caption }) => (
            <li key={file}>{[alt, caption].filter(Boolean).join(' — ')}</li>
          ))}
        </ul>
      )
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
    case 'voice':
    case 'html':
      return null
  }
}

const Away = ({ url }: { readonly url: string }) => (
  <a href={url} target="_blank" rel="noopener nofollow ugc">
    {url}
  </a>
)
