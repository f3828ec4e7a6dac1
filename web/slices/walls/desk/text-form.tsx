// Words: as rows of fields where they are a table, else as they are written.
import { useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import type { ModuleOf } from '#contract/modules'
import { words } from '#words/index'
import { TextField } from '../../../kit/field.tsx'
import { TableField } from '../../../kit/writing/table-field.tsx'
import { tableIn, type WrittenTable, withTable } from '../../../kit/writing/table-rows.ts'
import { SampleNote } from './sample-note.tsx'
import { WritingField } from '../../../kit/writing/writing-field.tsx'

const { form } = words.walls

interface Props {
  readonly module: ModuleOf<'text'>
  readonly write: (module: ModuleOf<'text'>) => void
}

const isAll = (text: string, { from, to }: WrittenTable): boolean =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === ''

/** The fields. Whether the writing is folded away is settled once, so that nothing moves under the hands. */
export function TextForm({ module, write }: Props) {
  const { markdown, title } = module.content
  // A space at the end of a field is none in the text, and still belongs under the hands that typed it.
  const [typed, setTyped] = useState<ReturnType<typeof withTable> | null>(null)
  const table = typed?.text === markdown ? typed.table : tableIn(markdown)
  const [folded] = useState(table !== null && isAll(markdown, table))
  const { waits, ...own } = module.content
  const [waited] = useState(waits === true)
  // [WALL-3.29] Written by its owner, it is the layout's no more.
  const say = (next: string): void => write({ ...module, content: { ...own, markdown: next } })
  const rows = table && (
    <TableField
      table={table}
      room={sizes.moduleTextCharacters - markdown.length}
      onTable={(changed) => {
        const next = withTable(markdown, changed)
        setTyped(next)
        say(next.text)
      }}
    />
  )
  const writing = (
    <WritingField label={form.markdown} rows={7} maxLength={sizes.moduleTextCharacters} value={markdown} onText={say} />
  )
  return (
    <>
      {waited && <SampleNote kept={!waits} onKeep={() => write({ ...module, content: own })} />}
      {folded ? (
        <>
          {rows}
          <details>
            <summary class="label">{form.asWritten}</summary>
            {writing}
          </details>
        </>
      ) : (
        <>
          {writing}
          {rows}
        </>
      )}
      <TextField
        label={form.title}
        optional
        value={title ?? ''}
        input={{ maxLength: sizes.titleCharacters }}
        onText={(next) => write({ ...module, content: { ...module.content, title: next } })}
      />
    </>
  )
}
