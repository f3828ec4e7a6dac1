// What a cat said, between the lines of people and unlike them: its head, its name, the word cat, and words in the letters of signs.
import { useState } from 'preact/hooks'
import type { CatLine as Line } from '#contract/residents'
import { residentsLines as said } from '#words/residents-lines'
import { words } from '#words/index'
import { Cat } from '../../kit/cat.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Menu } from '../../kit/menu.tsx'
import { timeOfDay } from '../chat/moment.ts'
import { silence } from './silence.ts'
import { WhySheet } from './why-sheet.tsx'
import './cat-line.css'

interface Props {
  readonly line: Line
  /** Whether Tab reaches its menu. */
  readonly reachable: boolean
}

/** [CAT-3.61] Nothing can be answered, pinned or stuck on it. */
export function CatLine({ line, reachable }: Props) {
  const { id, cat, text, plain, at } = line
  const [why, setWhy] = useState<'unasked' | 'open' | 'shut'>('unasked')
  const name = words.cats.names[cat]
  return (
    <div id={`cat-line-${id}`} class="cat-line" role="group" aria-label={said.says(name, plain)}>
      <p class="cat-line-who">
        <a href={`/cats/${cat}`} tabIndex={-1} class="cat-line-name">
          {name}
        </a>
        <span class="label cat-line-label">{said.label}</span>
        <span class="cat-line-head">
          <Cat name={cat} headOnly />
        </span>
      </p>
      {text === plain ? (
        <p class="cat-line-said sign">{text}</p>
      ) : (
        <p class="cat-line-said sign">
          <span aria-hidden="true">{text}</span>
          <span class="unseen">{plain}</span>
        </p>
      )}
      <div class="cat-line-acts">
        <time class="cat-line-when" dateTime={at}>
          {timeOfDay(at)}
        </time>
        <Menu
          label={said.acts(name)}
          face={<Icon name="more" />}
          {...(reachable ? {} : { tabIndex: -1 })}
          items={[
            { id: 'why', label: said.why, run: () => setWhy('open') },
            { id: 'silence', label: said.silence(name), run: () => void silence(cat) },
          ]}
        />
      </div>
      {why !== 'unasked' && <WhySheet line={line} open={why === 'open'} onClose={() => setWhy('shut')} />}
    </div>
  )
}
