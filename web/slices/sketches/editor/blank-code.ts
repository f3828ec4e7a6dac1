// What an empty sheet of each kind begins with: enough that something is seen.
import type { SketchKind } from '#sketch/kinds'

/** The code, by kind. */
export const blankCode: Readonly<Record<SketchKind, string>> = {
  p5: 'function setup() {\n  createCanvas(windowWidth, windowHeight)\n}\n\nfunction draw() {\n  background(250)\n  circle(width / 2, height / 2, 80)\n}\n',
  three:
    "import * as THREE from 'three'\n\nconst scene = new THREE.Scene()\nconst camera = new THREE.PerspectiveCamera(50, innerWidth / innerHeight)\ncamera.position.z = 4\nconst renderer = new THREE.WebGLRenderer({ antialias: true })\nrenderer.setSize(innerWidth, innerHeight)\ndocument.body.append(renderer.domElement)\n\nconst cube = new THREE.Mesh(new THREE.BoxGeometry(), new THREE.MeshNormalMaterial())\nscene.add(cube)\n\nrenderer.setAnimationLoop(() => {\n  cube.rotation.y += 0.01\n  renderer.render(scene, camera)\n})\n",
  canvas:
    "loop((time) => {\n  ctx.fillStyle = 'white'\n  ctx.fillRect(0, 0, width, height)\n  ctx.fillStyle = 'black'\n  ctx.fillRect(width / 2 - 40, height / 2 + Math.sin(time / 400) * 40 - 40, 80, 80)\n})\n",
  shader:
    'void main() {\n  vec2 uv = gl_FragCoord.xy / uResolution;\n  gl_FragColor = vec4(uv, 0.5 + 0.5 * sin(uTime), 1.0);\n}\n',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">\n  <circle cx="160" cy="90" r="40" />\n</svg>\n',
  html: '<!doctype html>\n<style>\n  body {\n    font: 2rem serif;\n  }\n</style>\n<h1>A page</h1>\n<script>\n  document.body.append(new Date().getFullYear())\n</script>\n',
}
