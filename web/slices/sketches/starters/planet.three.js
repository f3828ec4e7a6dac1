// Small planet: a world that fits into a pocket. Every seed has other islands. Drag to turn it.
//@slider sea 0 1 = 0.5 step 0.02
//@slider spin 0 3 = 1 step 0.1
//@colour sky = #facc15
import * as THREE from 'three'

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const renderer = new THREE.WebGLRenderer({ antialias: true })
document.body.append(renderer.domElement)
renderer.domElement.style.touchAction = 'pan-y' // a finger that goes sideways turns it, one that goes up scrolls
const scene = new THREE.Scene()
const camera = new THREE.PerspectiveCamera(30)
const sun = new THREE.DirectionalLight('#fffaf0', 2)
sun.position.set(-4, 5, 6)

// A thing of one colour. Its twin in black, a little larger and turned inside out, looks like a line of ink around it.
function thing(shape, material, outline = 1.1) {
  const line = new THREE.Mesh(shape, new THREE.MeshBasicMaterial({ color: '#0a0a0a', side: THREE.BackSide }))
  line.scale.setScalar(outline)
  return new THREE.Mesh(shape, material).add(line)
}
const paint = (colour) => new THREE.MeshLambertMaterial({ color: colour, flatShading: true })

// A landscape is a sum of waves: each runs in a direction of its own, the fine ones lower than the broad ones.
const waves = Array.from({ length: 14 }, (_, i) => ({
  along: new THREE.Vector3().randomDirection().multiplyScalar(1.5 + i * 0.55),
  shift: Math.random() * 6.28,
  tall: 0.4 / (1 + i * 0.4),
}))
const heightAt = (way) => waves.reduce((sum, wave) => sum + wave.tall * Math.sin(wave.along.dot(way) + wave.shift), 0)

const ball = new THREE.IcosahedronGeometry(1, 16)
const corners = ball.attributes.position
const ways = Array.from({ length: corners.count }, (_, i) => new THREE.Vector3().fromBufferAttribute(corners, i))
const heights = ways.map(heightAt)
ball.setAttribute('color', new THREE.BufferAttribute(new Float32Array(corners.count * 3), 3))
const planet = thing(ball, new THREE.MeshLambertMaterial({ vertexColors: true, flatShading: true }), 1.02)

// Trees and towers stand wherever chance puts them, with their feet on the ground and their heads to the sky.
const tree = new THREE.ConeGeometry(0.04, 0.14, 6).translate(0, 0.06, 0)
const tower = new THREE.BoxGeometry(0.07, 0.22, 0.07).translate(0, 0.08, 0)
const standing = Array.from({ length: 80 }, (_, i) => {
  const way = new THREE.Vector3().randomDirection()
  const it = i % 3 ? thing(tree, paint('#a855f7')) : thing(tower, paint(i % 2 ? '#ff6b6b' : '#fffaf0'))
  it.quaternion.setFromUnitVectors(new THREE.Vector3(0, 1, 0), way)
  planet.add(it)
  return { it, way, height: heightAt(way) }
})
const moon = thing(new THREE.IcosahedronGeometry(0.14, 3), paint('#fffaf0'))
scene.add(planet, moon, sun, new THREE.AmbientLight('#fffaf0', 1.6))

// Water covers what is low; land rises in steps, as if it were cut from card. Each step has an ink.
const inks = ['#22d3ee', '#fffaf0', '#a3e635', '#a3e635', '#c9c6bd', '#fffaf0'].map((ink) => new THREE.Color(ink))
const stepOf = (height) => Math.max(0, Math.ceil((height - (knobs.sea - 0.5) * 1.6) / 0.16))
function flood() {
  ways.forEach((way, i) => corners.setXYZ(i, ...way.clone().multiplyScalar(1 + stepOf(heights[i]) * 0.025)))
  for (let i = 0; i < corners.count; i += 3) {
    const ink = inks[Math.min(5, stepOf((heights[i] + heights[i + 1] + heights[i + 2]) / 3))]
    for (const corner of [i, i + 1, i + 2]) ball.attributes.color.setXYZ(corner, ink.r, ink.g, ink.b)
  }
  corners.needsUpdate = ball.attributes.color.needsUpdate = true
  for (const { it, way, height } of standing) {
    it.position.copy(way).multiplyScalar(1 + stepOf(height) * 0.025)
    it.visible = stepOf(height) > 1 // nothing stands in the sea, nor on the beach
  }
}

function fit() {
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
  renderer.setSize(innerWidth, innerHeight)
  camera.aspect = innerWidth / innerHeight
  camera.position.z = 5.4 / Math.min(1, camera.aspect * 1.1)
  camera.updateProjectionMatrix()
}
addEventListener('resize', fit)
fit()

let [sea, turn, push] = [null, 0, 0]
addEventListener('pointermove', ({ movementX, buttons }) => (push += buttons ? movementX * 0.0006 : 0))

function draw(now) {
  if (sea !== knobs.sea) flood((sea = knobs.sea))
  scene.background = new THREE.Color(knobs.sky)
  turn += knobs.spin * (calm ? 0.0006 : 0.004) + (push *= 0.95)
  planet.rotation.set(0.35, turn, 0.2)
  moon.position.setFromSphericalCoords(1.9, 1.25 + Math.sin(now / 4000) * 0.2, turn * 1.6 + 2.2)
  renderer.render(scene, camera)
  requestAnimationFrame(draw)
}
requestAnimationFrame(draw)
