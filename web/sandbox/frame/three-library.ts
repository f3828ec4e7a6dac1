// What sketches of kind `three` can import, by the names that they use.
import * as three from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'

const parts: Readonly<Record<string, unknown>> = { three, 'three/addons/controls/OrbitControls.js': { OrbitControls } }
Reflect.set(window, '__library', parts)
