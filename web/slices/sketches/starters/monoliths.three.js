// Monoliths: a garden of concrete that breathes. Where you point, it rises to you.
//@slider breath 0 3 = 1 step 0.1
//@slider height 0.5 4 = 1.6 step 0.1
//@colour fog = #a855f7
import * as THREE from 'three'

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const renderer = new THREE.WebGLRenderer({ antialias: true })
document.body.append(renderer.domElement)
const scene = new THREE.Scene()
scene.background = new THREE.Color()
scene.fog = new THREE.Fog('white', 11.5, 24)
const camera = new THREE.PerspectiveCamera(32, 1, 0.1, 100)

// There is no light: each of the six faces of a box has a tone of its own, flat as a print.
const box = new THREE.BoxGeometry(1, 1, 1).translate(0, 0.5, 0) // stands on the ground and grows upwards
const tones = [0.55, 0.75, 1, 1, 0.4, 0.65].flatMap((tone) => Array(12).fill(tone)) // four corners of three numbers each
box.setAttribute('color', new THREE.Float32BufferAttribute(tones, 3))

// All boxes are one InstancedMesh, so the graphics card draws them in one go; its twin, a little larger, black and
// turned inside out, stands behind each box and looks like a line of ink around it.
const side = 15
const paint = new THREE.MeshBasicMaterial({ vertexColors: true })
const ink = new THREE.MeshBasicMaterial({ color: '#0a0a0a', side: THREE.BackSide })
const [stones, lines] = [paint, ink].map((material) => new THREE.InstancedMesh(box, material, side * side))
scene.add(stones, lines)

// Every stone has a place, a temper and how far it is awake (0 to 1).
const garden = Array.from({ length: side * side }, (_, i) => ({
  x: (i % side) - side / 2 + 0.5,
  z: Math.floor(i / side) - side / 2 + 0.5,
  temper: Math.random() ** 3,
  awake: 0,
}))
const sleeping = new THREE.Color('#c9c6bd')
const awake = new THREE.Color('#a3e635')
const colour = new THREE.Color()
const place = new THREE.Matrix4()

// Where the pointer's ray meets the ground.
const ground = new THREE.Plane(new THREE.Vector3(0, 1, 0), -1)
const ray = new THREE.Raycaster()
const touched = new THREE.Vector3(1.5, 0, 1.5)
addEventListener('pointermove', ({ clientX, clientY }) => {
  ray.setFromCamera(new THREE.Vector2((clientX / innerWidth) * 2 - 1, 1 - (clientY / innerHeight) * 2), camera)
  ray.ray.intersectPlane(ground, touched)
})

function fit() {
  renderer.setPixelRatio(Math.min(devicePixelRatio, 2))
  renderer.setSize(innerWidth, innerHeight)
  camera.aspect = innerWidth / innerHeight
  camera.updateProjectionMatrix()
}
addEventListener('resize', fit)
fit()

function draw(now) {
  const time = (now / 1000) * (calm ? 0.2 : 1)
  scene.background.set(knobs.fog)
  scene.fog.color.set(knobs.fog)
  camera.position.setFromSphericalCoords(15.5, 0.95, time * 0.06 + 0.7)
  camera.lookAt(0, 0.5, 0)
  garden.forEach((stone, i) => {
    const near = Math.min(1, Math.max(0, 2 - Math.hypot(stone.x - touched.x, stone.z - touched.z) / 1.6))
    stone.awake += (near - stone.awake) * 0.06
    const wave = Math.sin(stone.x * 0.5 + time * knobs.breath) * Math.cos(stone.z * 0.4 - time * knobs.breath * 0.7)
    const tall = 0.25 + knobs.height * (stone.temper * 1.7 + stone.awake * 1.3 + (wave + 1) * 0.3)
    stones.setMatrixAt(i, place.makeScale(0.72, tall, 0.72).setPosition(stone.x, 0, stone.z))
    lines.setMatrixAt(i, place.makeScale(0.79, tall + 0.035, 0.79).setPosition(stone.x, 0, stone.z))
    stones.setColorAt(i, colour.lerpColors(sleeping, awake, stone.awake))
  })
  stones.instanceMatrix.needsUpdate = lines.instanceMatrix.needsUpdate = stones.instanceColor.needsUpdate = true
  renderer.render(scene, camera)
  requestAnimationFrame(draw)
}
requestAnimationFrame(draw)
