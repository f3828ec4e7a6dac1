// Garden: it belongs to everybody who comes by. Press an empty bed to plant, press a plant to water it.
// The water is in the tub, for all of you; when it is empty, press the tub to fill it.
//@needs world
//@world plots {"map": 40, "of": {"seed": "number", "drops": "number"}}
//@world water {"counter": [0, 40]}
//@slider wind 0 3 = 1 step 0.1
//@colour ground = #a3e635
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0.2 : 1
const inks = ['#ff6b6b', '#facc15', '#22d3ee', '#fb923c', '#fffaf0']
const wild = {} // what grew here before anybody came
const grown = {} // how far each plant has come: it grows and does not jump
const alone = { plots: {}, water: 20, set: (_, i, it) => (alone.plots[i] = it), add: (_, n) => (alone.water += n) }
const thin = () => bed(0).size * 0.017 // a line, on a screen of any size
const many = (n) => [...Array(n).keys()] // 0, 1, 2 and so on
const garden = () => (typeof world === 'undefined' ? alone : world)

function setup() {
  createCanvas(windowWidth, windowHeight)
  for (let i = 0; i < 24; i += 1) wild[floor(random(40))] = { seed: floor(random(9999)), drops: floor(random(2, 9)) }
}
function windowResized() {
  resizeCanvas(windowWidth, windowHeight)
}

// Ten beds in a row, or five on a telephone. Number 40 is the tub below.
function bed(i) {
  const across = width > height ? 10 : 5
  const rows = 40 / across
  const size = min(width / (across + 0.7), height / (rows + 1.2))
  const [column, row] = i < 40 ? [i % across, floor(i / across)] : [(across - 1) / 2, rows - 0.1]
  const aside = i < 40 ? (row % 2) * 0.5 - 0.25 : 0 // rows stand in each other's gaps, so nobody hides
  const [x, y] = [column + aside - (across - 1) / 2, row - (rows - 0.6) / 2]
  return { x: width / 2 + x * size, y: height / 2 + y * size, size }
}

function mousePressed() {
  const { plots = {}, water = 0 } = garden()
  const touched = ({ x, y, size }) => abs(mouseX - x) < size / 2 && abs(mouseY - y + size * 0.2) < size / 2
  const i = many(41).map(bed).findIndex(touched)
  if (i === 40) return void garden().add('water', 10)
  const { seed, drops } = plots[i] ?? wild[i] ?? { seed: floor(random(9999)), drops: 0 }
  if (i < 0 || drops > 7 || (drops > 0 && water < 1)) return
  garden().set('plots', String(i), { seed, drops: drops + 1 })
  if (drops > 0) garden().add('water', -1)
}

function draw() {
  const { plots = {}, water = 0 } = garden()
  background(knobs.ground)
  for (let i = 0; i < 40; i += 1) {
    const { x, y, size } = bed(i)
    spots('#a855f7', [[x, y, size * 0.7, size * 0.24]])
    if (plots[i] ?? wild[i]) drawPlant(x, y, size, plots[i] ?? wild[i], i)
  }
  const { x, y, size } = bed(40)
  spots('#c9c6bd', [[x, y, size * 2, size * 0.5]])
  spots('#22d3ee', [[x, y, size * 0.3 * sqrt(water), size * 0.07 * sqrt(water)]])
}

// Spots of one colour, and their black lines a little beside them, as from a press.
function spots(colour, all) {
  const pen = drawingContext // p5 draws on an ordinary canvas; one path for all of them is quicker than many ellipses
  for (const aside of [thin() * 1.5, 0]) {
    pen.beginPath()
    for (const [x, y, wide, tall] of all) {
      pen.moveTo(x + wide / 2 + aside, y - aside)
      pen.ellipse(x + aside, y - aside, wide / 2, tall / 2, 0, 0, TWO_PI)
    }
    Object.assign(pen, { fillStyle: colour, strokeStyle: '#0a0a0a', lineWidth: thin() })
    pen[aside ? 'fill' : 'stroke']()
  }
}

function drawPlant(x, y, size, { seed, drops }, i) {
  grown[i] = lerp(grown[i] ?? drops * 0.6, drops, 0.04)
  const [tall, wide] = [size * 0.1 * grown[i], size * (0.06 + 0.016 * grown[i])]
  const lean = knobs.wind * calm * size * 0.05 * sin(frameCount / 40 + x / 90 + y / 60)
  stroke('#0a0a0a')
    .strokeWeight(thin() * 1.5)
    .noFill()
  bezier(x, y, x, y - tall * 0.4, x + lean, y - tall * 0.7, x + lean * 2, y - tall)
  const leaf = (n) => [x + (n % 2 ? 0.12 : -0.12) * size, y - (tall * n) / drops, size * 0.2, size * 0.09]
  spots('#fffaf0', many(drops).slice(1).map(leaf))
  if (drops < 3) return
  const petals = 5 + (seed % 5) // the seed says what it becomes, so everybody sees the same flower
  const disc = (angle, away) => [x + lean * 2 + cos(angle) * away, y - tall + sin(angle) * away, wide * 1.3, wide * 1.3]
  const ring = many(petals).map((n) => disc((n / petals) * TWO_PI + lean / 20, wide))
  spots(inks[floor(seed / 5) % 5], ring)
  spots('#0a0a0a', [disc(0, 0)])
}
