// Sketches that are a page in markup.
import { markupKind } from '../markup-kind.ts'
import { kitOf } from '../orders.ts'

kitOf(markupKind)
