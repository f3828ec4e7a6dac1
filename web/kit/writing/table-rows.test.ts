// Tables as rows: what was written stays, and what is changed is written so that it is read the same.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  rowsOfPasted,
  tableIn,
  type WrittenTable,
  withCell,
  withMoved,
  withoutRow,
  withRows,
  withTable,
} from './table-rows.ts'

const interests = '| | |\n|-|-|\n| **General** | Night buses |\n| **Music** | Loud, *sad* |'
const read = (text: string): WrittenTable => {
  const table = tableIn(text)
  if (!table) throw new Error('There is no table.')
  return table
}
const put = (text: string, table: WrittenTable): string => withTable(text, table).text
const cells = (text: string): (readonly string[])[] => read(text).rows.map((row) => row.cells)

describe('WALL-2.57 a table', () => {
  test('is read as rows, without the marks of a column that is bold', () => {
    expect(cells(interests)).toEqual([
      ['General', 'Night buses'],
      ['Music', 'Loud, *sad*'],
    ])
    expect(put(interests, read(interests))).toBe(interests)
  })
  test('keeps what is around it and every row that is not changed, to the letter', () => {
    const text = `Hello\n\n|A |B|\n|:-|--|\n|1|2  |\n|  3 | 4|\n\nBye`
    expect(put(text, withCell(read(text), 1, 1, 'four'))).toBe(text.replace('|  3 | 4|', '| 3 | four |'))
    expect(put(text, withoutRow(read(text), 0))).toBe(text.replace('|1|2  |\n', ''))
    expect(put(text, withMoved(read(text), 0, 1))).toBe(text.replace('|1|2  |\n|  3 | 4|', '|  3 | 4|\n|1|2  |'))
  })
  test('gets rows as bold as the others', () => {
    const more = put(interests, withRows(read(interests), 2, [['Films', 'a|b']]))
    expect(more).toBe(`${interests}\n| **Films** | a\\|b |`)
    expect(cells(more).at(-1)).toEqual(['Films', 'a|b'])
  })
  test('reads back whatever is written into a cell', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim()),
        (said) => {
          const after = put(interests, withCell(read(interests), 0, 1, said))
          expect(cells(after)[0]?.[1]).toBe(said)
        },
      ),
    )
  })
  test.each([
    'No table',
    '| a | b |\n| c | d |',
    '| a | b |\n|-|-|-|\n| c | d |',
    '```\n| a | b |\n|-|-|\n```',
    '| a |\n|-|\n\n| b |\n|-|',
    '| a | b |\n|-|-|\ngoes on',
  ])('is none in %j', (text) => expect(tableIn(text)).toBeNull())
  test('takes pasted lines as rows', () => {
    expect(rowsOfPasted('Music: loud\nFilms:  old\n\nno colon', 2)).toEqual([
      ['Music', 'loud'],
      ['Films', 'old'],
      ['no colon'],
    ])
    expect(rowsOfPasted('a\tb\tc\nd\te', 2)).toEqual([
      ['a', 'b c'],
      ['d', 'e'],
    ])
    expect(rowsOfPasted('| a | b |\n|-|-|\n| c | d |', 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(rowsOfPasted('one line', 2)).toBeNull()
  })
})
