// Marbling: drops of ink fall on still water, and each pushes away what lay there before. The pointer stirs.
// It is computed backwards: where was this bit of water before the last drop fell? And before the one before?
//@slider drops 0.2 3 = 1 step 0.1
//@slider comb 0 1 = 0.35 step 0.05
//@colour first = #a855f7
//@colour second = #a3e635

const int remembered = 24; // so many drops lie on the water at a time
const vec3 paper = vec3(1.0, 0.98, 0.94);
const vec3 black = vec3(0.04);

// A number from 0 to 1 that looks like chance but is always the same for the same question.
float chance(float question) {
  return fract(sin(question * 91.7 + uSeed * 47.3) * 4375.85);
}

vec3 inkOf(float drop) {
  float which = mod(drop, 5.0);
  if (which < 0.5) return black;
  if (which < 1.5 || which > 3.5) return first;
  return which < 2.5 ? paper : second;
}

void main() {
  // The middle is (0, 0), and the shorter side goes from -1 to 1.
  float small = min(uResolution.x, uResolution.y);
  vec2 at = (gl_FragCoord.xy * 2.0 - uResolution) / small;
  vec2 page = uResolution / small;

  // The pointer turns the water around itself, less and less with the distance.
  vec2 hand = (uMouse * 2.0 - 1.0) * page;
  vec2 arm = at - hand;
  float turn = 1.8 * exp(-dot(arm, arm) * 7.0);
  at = hand + mat2(cos(turn), -sin(turn), sin(turn), cos(turn)) * arm;

  // A comb was drawn through it, back and forth.
  at.y += comb * 0.35 * sin(at.x * 5.0 + uTime * 0.11);
  at.x += comb * 0.18 * sin(at.y * 7.0 - uTime * 0.07);

  float time = uTime * drops + 400.0;
  float newest = floor(time);
  vec3 colour = paper;
  float edge = 1.0; // how far the nearest edge of a drop is
  for (int i = 0; i < remembered; i++) {
    float drop = newest - float(i);
    float age = time - drop;
    // Four drops fall on one spot before the hand moves on; that makes the rings.
    float spot = floor(drop / 4.0);
    vec2 centre = (vec2(chance(spot), chance(spot + 0.5)) * 2.0 - 1.0) * page * 0.8;
    float radius = (0.18 + 0.22 * chance(drop + 0.25)) * smoothstep(0.0, 3.0, age);
    vec2 way = at - centre;
    // The oldest ink has sunk by now; so it can be forgotten and nobody sees it go.
    float sunk = smoothstep(float(remembered) - 7.0, float(remembered) - 1.0, age);
    edge = min(edge, abs(length(way) - radius) + sunk);
    float outside = dot(way, way) - radius * radius;
    if (outside < 0.0) {
      // Ink is there or it is not; what becomes pale is printed in smaller dots.
      float dot = length(fract(mat2(0.87, -0.5, 0.5, 0.87) * gl_FragCoord.xy / small * 60.0) - 0.5);
      colour = dot < 0.75 - 0.75 * sunk ? inkOf(drop) : paper;
      break;
    }
    // Outside of the drop: it was nearer to its middle before the drop spread. No water is lost, so areas stay the same.
    at = centre + way * sqrt(outside / dot(way, way));
  }
  colour = mix(black, colour, smoothstep(0.4, 2.2, edge * small)); // a thin line around each
  gl_FragColor = vec4(colour, 1.0);
}
