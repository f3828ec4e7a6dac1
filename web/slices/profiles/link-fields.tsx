// The links of a profile, at most eight.
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import type { Draft } from './profile-draft.ts'

const said = words.profiles.form

interface Props {
  readonly links: Draft['links']
  readonly onLinks: (links: Draft['links']) => void
  readonly error: string | undefined
}

/** One row a link. */
export function LinkFields({ links, onLinks, error }: Props) {
  const change = (at: number, part: Partial<Draft['links'][number]>): void =>
    onLinks(links.map((link, index) => (index === at ? { ...link, ...part } : link)))
  return (
    <div class="profile-link-fields">
      {links.map((link, index) => (
        // Rows have no other name than their place.
        <div class="profile-row" key={index}>
          <TextField
            label={said.link(index + 1)}
            value={link.url}
            onText={(url) => change(index, { url })}
            input={{ maxLength: 500, autocapitalize: 'none', spellcheck: false, autocomplete: 'off' }}
          />
          <TextField
            label={said.linkTitle(index + 1)}
            value={link.title}
            onText={(title) => change(index, { title })}
            input={{ maxLength: 100, autocomplete: 'off' }}
          />
          <Button
            small
            kind="quiet"
            aria-label={said.dropLink(index + 1)}
            onClick={() => onLinks(links.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      {error && <p class="field-error">{error}</p>}
      {links.length < sizes.profileLinks && (
        <div>
          <Button small kind="make" onClick={() => onLinks([...links, { url: '', title: '' }])}>
            {said.addLink}
          </Button>
        </div>
      )}
    </div>
  )
}
