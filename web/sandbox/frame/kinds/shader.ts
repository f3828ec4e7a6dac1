// Sketches that are one fragment shader over the whole frame.
import { kitOf } from '../orders.ts'
import { makeShader } from '../shader-program.ts'

kitOf(makeShader())
