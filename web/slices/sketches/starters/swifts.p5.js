// Swifts: a flock at dusk. Nobody leads it, each bird looks only at its neighbours; your pointer is a hawk.
//@slider birds 10 180 = 120 step 10
//@slider together 0 3 = 1 step 0.1
//@colour dusk = #ff6b6b

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const flock = []
let sky // the background, painted once for each size and colour
// The shorter side is always 600 long in here, however large it is on the screen.
const unit = () => min(width, height) / 600
const page = () => [width / unit(), height / unit()]

function setup() {
  createCanvas(windowWidth, windowHeight)
}
function windowResized() {
  sky = void resizeCanvas(windowWidth, windowHeight)
}

function draw() {
  if (sky?.dusk !== knobs.dusk) paintSky()
  image(sky, 0, 0, width, height)
  while (flock.length < knobs.birds) flock.push({ x: random(600), y: random(400), vx: random(-3, 3), vy: 0 })
  flock.length = knobs.birds
  flock.forEach(steer)
  scale(unit()).noStroke().fill('#0a0a0a')
  flock.forEach(drawBird)
}

function steer(bird) {
  // Where the middle of the neighbours is, seen from here, and how they fly.
  const mean = { n: 0, x: 0, y: 0, vx: 0, vy: 0 }
  for (const other of flock) {
    const [dx, dy] = [other.x - bird.x, other.y - bird.y]
    const far = Math.hypot(dx, dy)
    if (far > 80 || other === bird) continue
    mean.n += 1
    mean.x += dx
    mean.y += dy
    pull(mean, other.vx - bird.vx, other.vy - bird.vy, 1)
    if (far < 26) pull(bird, -dx, -dy, 0.03) // not so close
  }
  const share = knobs.together / max(mean.n, 1)
  pull(bird, mean.x, mean.y, 0.002 * share) // come together
  pull(bird, mean.vx, mean.vy, 0.05 * share) // fly the same way
  // The insects that they hunt are somewhere else all the time.
  const [time, [w, h]] = [frameCount / 90, page()]
  pull(bird, w * (0.5 + 0.36 * sin(time)) - bird.x, h * (0.38 + 0.16 * sin(time * 1.7)) - bird.y, 0.001)
  const hawk = createVector(bird.x - mouseX / unit(), bird.y - mouseY / unit())
  if (hawk.mag() < 150) pull(bird, hawk.x, hawk.y, 0.8 / (hawk.mag() + 1))
  const speed = Math.hypot(bird.vx, bird.vy) + 0.001
  const wanted = constrain(speed, 2.4, 5) * (calm ? 0.4 : 1) // fast enough to stay up
  bird.x += bird.vx *= wanted / speed
  bird.y += bird.vy *= wanted / speed
}

function pull(bird, x, y, strength) {
  bird.vx += x * strength
  bird.vy += y * strength
}

function drawBird({ x, y, vx, vy }, index) {
  const wing = 14 + 4 * sin(frameCount * (calm ? 0.1 : 0.35) + index)
  push()
  translate(x, y)
  rotate(atan2(vy, vx))
  for (const side of [-1, 1]) triangle(7, 0, -2, 0, -10, side * wing)
  triangle(10, 0, -12, -2, -12, 2)
  pop()
}

// Dots that grow towards the ground, in rows at 30°: how printers make a gradient from one ink.
function paintSky() {
  const [w, h] = page()
  sky = Object.assign(createGraphics(width, height), { dusk: knobs.dusk })
  sky.background('#facc15').scale(unit()).noStroke().fill(knobs.dusk)
  for (let u = -h; u < w + h; u += 14)
    for (let v = -w; v < h; v += 14) {
      const [x, y] = [u * 0.866 - v * 0.5, u * 0.5 + v * 0.866]
      if (x > -9 && y > 0 && x < w + 9 && y < h) sky.circle(x, y, 20 * sqrt(max(0, y / h - 0.12)))
    }
  sky.fill('#fffaf0').circle(w * 0.7, h * 0.72, 360)
  for (let x = -20; x < w; x += random(50, 125)) {
    const [top, wide] = [h * random(0.7, 0.9), random(70, 130)]
    sky.fill('#a855f7').rect(x + 5, top - 4, wide, h)
    sky.fill('#0a0a0a').rect(x, top, wide, h).fill('#facc15')
    for (let wx = x + 10; wx < x + wide - 12; wx += 15)
      for (let wy = top + 12; wy < h; wy += 20) if (random() < 0.3) sky.rect(wx, wy, 7, 10)
  }
}
