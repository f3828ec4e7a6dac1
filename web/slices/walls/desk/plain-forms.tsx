// The fields of kinds that are filled in with a few: guestbooks, Top 8s, webrings and raw HTML.
import type { ModuleOf, WallModule } from '#contract/modules'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { TextArea, TextField } from '../../../kit/field.tsx'
import { OwnTop8Field } from '../../profiles/own-top8-field.tsx'
import { ModuleTitle } from './module-title.tsx'

const { form } = words.walls

interface Props<M extends WallModule> {
  readonly module: M
  readonly write: (module: M) => void
}

/** What visitors are asked. */
export const GuestbookForm = ({ module, write }: Props<ModuleOf<'guestbook'>>) => (
  <>
    <ModuleTitle module={module} write={write} />
    <TextField
      label={form.prompt}
      value={module.content.prompt}
      input={{ maxLength: sizes.captionCharacters }}
      onText={(prompt) => write({ ...module, content: { ...module.content, prompt } })}
    />
  </>
)

/** Who they are. */
export const Top8Form = ({ module, write }: Props<ModuleOf<'top8'>>) => (
  <>
    <ModuleTitle module={module} write={write} />
    <OwnTop8Field />
  </>
)

const input = { maxLength: sizes.webAddressCharacters, spellcheck: false, autocapitalize: 'none' } as const

/** Where the ring leads. */
export function WebringForm({ module, write }: Props<ModuleOf<'webring'>>) {
  const { content } = module
  return (
    <>
      <ModuleTitle module={module} write={write} />
      {(['home', 'previous', 'next'] as const).map((which) => (
        <TextField
          key={which}
          label={form.ring[which]}
          value={content[which]}
          input={input}
          onText={(url) => write({ ...module, content: { ...content, [which]: url } })}
        />
      ))}
    </>
  )
}

/** What is written by hand. */
export function HtmlForm({ module, write }: Props<ModuleOf<'html'>>) {
  const { content } = module
  const change = (part: Partial<typeof content>): void => write({ ...module, content: { ...content, ...part } })
  return (
    <div class="code-fields panel-parts">
      <ModuleTitle module={module} write={write} />
      <TextArea
        label={form.html}
        hint={form.htmlHint}
        rows={8}
        maxLength={sizes.htmlCharacters}
        value={content.html}
        onText={(html) => change({ html })}
      />
      <TextArea
        label={form.css}
        rows={8}
        maxLength={sizes.cssCharacters}
        value={content.css}
        onText={(css) => change({ css })}
      />
    </div>
  )
}
