// A field for words with marks: a strip of tools above it, keys for the common ones, and lists and tables that go on by themselves.
import type { TargetedClipboardEvent, TargetedKeyboardEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { isStroke } from '../../bedrock/keys.ts'
import { Field } from '../field.tsx'
import { applyEdit, selectedIn } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { nextLine, onceMarked } from './next-line.ts'
import { linkPasted } from './put-in.ts'
import { ToolBar } from './tool-bar.tsx'
import { writingTools } from './tools.ts'
import './writing.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly rows: number
  readonly maxLength: number
  readonly onText: (text: string) => void
}

/** A field in which Markdown is written by people who need not know any. */
export function WritingField({ label, value, rows, maxLength, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const make = (edit: Edit | null): boolean => {
    if (!edit || !field.current) return false
    if (!applyEdit(field.current, edit)) announce(words.kit.writing.full)
    return true
  }
  const strokes = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.isComposing) return
    const here = selectedIn(event.currentTarget)
    const tool = writingTools.find(({ keys }) => keys !== undefined && isStroke(event, keys))
    const plain = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    const edit = tool ? tool.edit(here) : plain ? nextLine(here) : event.key === ' ' ? onceMarked(here) : null
    if (make(edit)) event.preventDefault()
  }
  const paste = (event: TargetedClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (make(linkPasted(selectedIn(event.currentTarget), pasted))) event.preventDefault()
  }
  return (
    <Field label={label} hint={words.kit.writing.hint}>
      {(control) => (
        <div class="writing">
          <ToolBar field={control.id} onTool={({ edit }) => field.current && make(edit(selectedIn(field.current)))} />
          <textarea
            class="input input-tall"
            {...control}
            ref={field}
            rows={rows}
            maxLength={maxLength}
            value={value}
            onInput={(event) => onText(event.currentTarget.value)}
            onKeyDown={strokes}
            onPaste={paste}
          />
        </div>
      )}
    </Field>
  )
}
