// The marks as a strip of buttons: one stop for Tab, arrow keys move along it.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { shownKeys } from '../../bedrock/keys.ts'
import { Icon } from '../icon.tsx'
import { Tooltip } from '../tooltip.tsx'
import { type Tool, writingTools } from './tools.ts'

const said = words.kit.writing

interface Props {
  /** The id of the field in which is written. */
  readonly field: string
  readonly onTool: (tool: Tool) => void
}

const keysOf = ({ keys }: Tool): string => (keys === undefined ? '' : ` ${shownKeys(keys).join('\u00A0')}`)
const spoken = ({ keys }: Tool): string | undefined =>
  keys?.replace('mod', 'Control').replace(/[a-z]$/, (key) => key.toUpperCase())

/** The strip, above its field. */
export function ToolBar({ field, onTool }: Props) {
  const [at, setAt] = useState(0)
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: writingTools.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + writingTools.length) % writingTools.length
    setAt(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div role="toolbar" tabIndex={-1} class="writing-bar" aria-label={said.bar} aria-controls={field} onKeyDown={move}>
      {writingTools.map((tool, index) => (
        <Tooltip key={tool.name} text={`${said.what[tool.name]}${keysOf(tool)}`}>
          <button
            type="button"
            class="writing-tool"
            aria-label={said.tools[tool.name]}
            aria-keyshortcuts={spoken(tool)}
            tabIndex={index === at ? 0 : -1}
            // The field keeps the focus and what is selected in it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              setAt(index)
              onTool(tool)
            }}
          >
            <Icon name={tool.name} />
          </button>
        </Tooltip>
      ))}
    </div>
  )
}
