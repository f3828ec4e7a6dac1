// A sketch of each kind, drawn by chance and by the clock.
import type { SketchKind } from '#sketch/kinds'

export const sampleSketches: readonly { readonly kind: SketchKind; readonly code: string }[] = [
  {
    kind: 'p5',
    code: `let x = 0
function setup() { createCanvas(320, 200); noStroke() }
function draw() { background(240); fill(random(255), 80, noise(frameCount / 20) * 255); circle(x += 2, random(20, 160), knobs.size); text(hour() + ':' + floor(millis()), 10, 190) }`,
  },
  {
    kind: 'three',
    code: `import * as THREE from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
const renderer = new THREE.WebGLRenderer()
renderer.setSize(320, 200)
document.body.append(renderer.domElement)
const scene = new THREE.Scene()
const camera = new THREE.PerspectiveCamera(60, 1.6, 0.1, 20)
camera.position.z = 5
new OrbitControls(camera, renderer.domElement)
for (let i = 0; i < 9; i++) {
  const box = new THREE.Mesh(new THREE.BoxGeometry(), new THREE.MeshNormalMaterial())
  box.position.set(Math.random() * 4 - 2, Math.random() * 2 - 1, Math.random())
  scene.add(box)
}
renderer.setAnimationLoop((ms) => { scene.rotation.y = ms / 1000; renderer.render(scene, camera) })`,
  },
  {
    kind: 'canvas',
    code: `const dots = Array.from({ length: 40 }, () => [Math.random(), Math.random()])
let late = 0
setInterval(() => late++, 100)
loop((ms) => {
  ctx.clearRect(0, 0, width, height)
  for (const [x, y] of dots) { ctx.fillStyle = 'hsl(' + (ms / 10 + x * 360) + ' 70% 50%)'; ctx.fillRect((x * width + ms / 20) % width, y * height, knobs.size, 9) }
  ctx.fillText(new Date().toLocaleString() + ' ' + new Date(2020, 1, 1).getTime() + ' ' + late, 10, 20)
})`,
  },
  {
    kind: 'shader',
    code: `void main() {
  vec2 p = gl_FragCoord.xy / uResolution;
  gl_FragColor = vec4(fract(p.x + uTime + uSeed), p.y, size / 60., 1.);
}`,
  },
  {
    kind: 'svg',
    code: `<svg viewBox="0 0 100 60"><style>@keyframes a { to { transform: translateX(40px) } } rect { animation: a 1s linear infinite }</style>
<rect width="20" height="20" fill="teal"/><circle cy="40" r="9"><animate attributeName="cx" from="0" to="99" dur="2s" repeatCount="indefinite"/></circle>
<script>
document.querySelector('circle').setAttribute('fill', 'hsl(' + Math.random() * 360 + ' 60% 40%)')
</script></svg>`,
  },
  {
    kind: 'html',
    code: `<!doctype html><meta charset="utf-8"><title>Letters</title><style>b { opacity: var(--size); }</style><body><p>Hello <b>there</b></p>
<script>
const b = document.querySelector('b')
const next = (ms) => { b.style.translate = Math.random() * 90 + 'px'; b.textContent = Math.round(ms); requestAnimationFrame(next) }
requestAnimationFrame(next)
</script>`,
  },
]
