// Swifts: a flock at dusk. Nobody leads it, each bird looks only at its neighbours; your pointer is a hawk.
//@slider birds 10 180 = 120 step 10
//@slider together 0 3 = 1 step 0.1
//@colour dusk = #ff6b6b

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
const flock = []
let sky // the background, painted once for each size and colour

function setup() {
  createCanvas(windowWidth, windowHeight)
}

function windowResized() {
  sky = void resizeCanvas(windowWidth, windowHeight)
}

function draw() {
  if (sky?.dusk !== knobs.dusk) paintSky()
  image(sky, 0, 0, width, height)
  while (flock.length < knobs.birds) flock.push({ x: random(width), y: random(height * 0.6), vx: random(-3, 3), vy: 0 })
  flock.length = knobs.birds
  flock.forEach(steer)
  noStroke()
  fill('#0a0a0a')
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
    mean.vx += other.vx - bird.vx
    mean.vy += other.vy - bird.vy
    if (far < 26) pull(bird, -dx, -dy, 0.03) // not so close
  }
  const share = knobs.together / max(mean.n, 1)
  pull(bird, mean.x, mean.y, 0.002 * share) // come together
  pull(bird, mean.vx, mean.vy, 0.05 * share) // fly the same way
  // The insects that they hunt are somewhere else all the time.
  const time = frameCount / 90
  pull(bird, width * (0.5 + 0.36 * sin(time)) - bird.x, height * (0.38 + 0.16 * sin(time * 1.7)) - bird.y, 0.0008)
  const hawk = dist(bird.x, bird.y, mouseX, mouseY)
  if (hawk < 150) pull(bird, bird.x - mouseX, bird.y - mouseY, 0.8 / (hawk + 1))
  // Neither too slow to stay up nor too fast to turn.
  const speed = Math.hypot(bird.vx, bird.vy) + 0.001
  const wanted = constrain(speed, 2.4, 5) * (calm ? 0.4 : 1)
  bird.x += bird.vx *= wanted / speed
  bird.y += bird.vy *= wanted / speed
}

function pull(bird, x, y, strength) {
  bird.vx += x * strength
  bird.vy += y * strength
}

function drawBird({ x, y, vx, vy }, index) {
  const wing = 17 + 5 * sin(frameCount * (calm ? 0.1 : 0.35) + index)
  push()
  translate(x, y)
  rotate(atan2(vy, vx))
  for (const side of [-1, 1]) triangle(8, 0, -2, 0, -12, side * wing)
  triangle(12, 0, -14, -2, -14, 2)
  pop()
}

// Dots that grow towards the ground, in rows at 30°: how printers make a gradient from one ink.
function paintSky() {
  sky = Object.assign(createGraphics(width, height), { dusk: knobs.dusk })
  sky.background('#facc15').noStroke().fill(knobs.dusk)
  for (let u = -height; u < width + height; u += 15)
    for (let v = -width; v < height; v += 15) {
      const [x, y] = [u * 0.866 - v * 0.5, u * 0.5 + v * 0.866]
      if (x > -9 && y > 0 && x < width + 9 && y < height) sky.circle(x, y, 21 * sqrt(max(0, y / height - 0.12)))
    }
  sky.fill('#fffaf0').circle(width * 0.7, height * 0.72, min(width, height) * 0.6)
  for (let x = -20; x < width; x += random(60, 150)) {
    const [top, wide] = [height * random(0.7, 0.9), random(80, 160)]
    sky.fill('#a855f7').rect(x + 6, top - 5, wide, height)
    sky.fill('#0a0a0a').rect(x, top, wide, height).fill('#facc15')
    for (let wx = x + 12; wx < x + wide - 16; wx += 18)
      for (let wy = top + 14; wy < height; wy += 24) if (random() < 0.3) sky.rect(wx, wy, 8, 12)
  }
}
