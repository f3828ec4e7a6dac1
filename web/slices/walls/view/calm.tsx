// A wall as plain text in the house's own look: nothing of its theme, nothing that moves or sounds.
import type { ShownModule } from '#views/walls/module-surroundings'
import { titleOf } from '#views/walls/module-view'
import { words } from '#words/index'
import { markdown } from '#views/markdown'

/** Everything that can be read, in the order of reading. */
export function Calm({ modules }: { readonly modules: readonly ShownModule[] }) {
  return (
    <div class="calm prose">
      {modules.map((module) => (
        <section key={module.id}>
          <h2 class="label">{titleOf(module) || words.walls.kinds[module.kind]}</h2>
          <CalmContent module={module} />
        </section>
      ))}
    </div>
  )
}

function CalmContent({ module }: { readonly module: ShownModule }) {
  switch (module.kind) {
    case 'text':
      return markdown(module.content.markdown)
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
      return <Away url={module.content.url} />
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
      return <p>{module.content.prompt}</p>
    case 'audio':
    case 'voice':
    case 'top8':
    case 'html':
      return null
  }
}

const Away = ({ url }: { readonly url: string }) => (
  <a href={url} target="_blank" rel="noopener nofollow ugc">
    {url}
  </a>
)
