// Sketches that are a drawing in markup.
import { markupKind } from '../markup-kind.ts'
import { kitOf } from '../orders.ts'

kitOf(markupKind)
