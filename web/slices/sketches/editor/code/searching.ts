// Search and replace in a text of code: its panel, its keys, its words.
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import { phrases } from './phrases.ts'
import { searchTheme } from './search-theme.ts'

/** All of it; the panel stands above the code. */
export const searching: Extension = [
  highlightSelectionMatches(),
  search({ top: true }),
  searchTheme,
  phrases,
  keymap.of(searchKeymap),
]
