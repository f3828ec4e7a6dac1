// The links of a group: added, changed, put into another order, taken out.
import type { ModuleOf } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Button } from '../../../kit/button.tsx'
import { TextField } from '../../../kit/field.tsx'

const { form } = words.walls
type Links = ModuleOf<'links'>
type Link = Links['content']['links'][number]

interface Props {
  readonly module: Links
  readonly write: (module: Links) => void
}

/** The fields of a group of links. */
export function LinksForm({ module, write }: Props) {
  const { title, links } = module.content
  const change = (next: readonly Link[]): void => write({ ...module, content: { title, links: [...next] } })
  const set = (at: number, part: Partial<Link>): void =>
    change(links.map((link, index) => (index === at ? { ...link, ...part } : link)))
  return (
    <>
      <TextField
        label={form.listTitle}
        optional
        value={title}
        input={{ maxLength: sizes.titleCharacters }}
        onText={(next) => write({ ...module, content: { title: next, links } })}
      />
      <ol class="links-form">
        {links.map((link, at) => (
          <li key={at} class="panel-parts">
            <TextField
              label={form.url}
              value={link.url}
              input={{ maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' }}
              onText={(url) => set(at, { url })}
            />
            <TextField
              label={form.linkName}
              optional
              value={link.title}
              input={{ maxLength: sizes.titleCharacters }}
              onText={(next) => set(at, { title: next })}
            />
            <label class="check">
              <input
                type="checkbox"
                checked={link.me}
                onChange={(event) => set(at, { me: event.currentTarget.checked })}
              />
              <span>{form.me}</span>
            </label>
            <Button small kind="quiet" onClick={() => change(links.filter((_, index) => index !== at))}>
              {form.linkOut}
            </Button>
          </li>
        ))}
      </ol>
      {links.length < sizes.linksInGroup && (
        <Button small kind="make" onClick={() => change([...links, { url: '', title: '', me: false }])}>
          {form.linkIn}
        </Button>
      )}
    </>
  )
}
