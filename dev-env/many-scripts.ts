// Sentences in many scripts, always the same ones: what finding words is tried on.

const sayings: readonly string[] = [
  'The cat sat on the mat, and the mat was flat',
  'Über den Flüssen: Straße, Häuser und Äpfel',
  'Łódź, Gdańsk i Kraków — zażółć gęślą jaźń',
  'El niño comió una piña en la montaña',
  'Où est le garçon ? À côté de l’hôtel',
  'Příliš žluťoučký kůň úpěl ďábelské ódy',
  'İstanbul’da ılık bir gün, ışıklar söndü',
  'Smørrebrød og Ærø, blåbærgrød på øen',
  'Γειά σου Κόσμε, ΣΊΣΥΦΟΣ και ο βράχος',
  'Съешь ещё этих мягких французских булок, да выпей чаю',
  'Їжак і ґудзик живуть у Києві',
  'שלום עולם, חתול על השולחן',
  'مرحبا بالعالم، القطة على الطاولة',
  'नमस्ते दुनिया, बिल्ली चटाई पर',
  'สวัสดีชาวโลก แมวนอนบนเสื่อ',
  '東京都に行きました。猫が好きです',
  '京都の猫カフェでコーヒーを飲む',
  '你好世界，北京大学的猫很可爱',
  '안녕하세요 세계, 학교에서 고양이를 봤어요',
  'Xin chào thế giới, con mèo trên tấm thảm',
  'const cat = await db.selectFrom("cats").where("id", "=", 42)',
  'run `npm install --ignore-scripts` then node:sqlite v24.21.0',
  'see https://example.org/a-b_c?q=1&r=2#top or mail a.b@example.org',
  'snake_case kebab-case camelCase PascalCase SCREAMING_CASE',
  'party 🎉🎉 in 🇫🇷 with 👩🏽‍🚀 and 🐈‍⬛ !!',
  'Anna-Lena O’Neill-Müller met Jean-Luc d’Arc',
  'ＦＵＬＬ ｗｉｄｔｈ and ﬁne ligatures ½ x² Ⅷ',
  'la la la la la land, cat cat cat',
  'e = mc², π ≈ 3.14159, 1,000,000 times',
  'x'.repeat(120),
]

/** Pieces that are put behind them, so that there are enough and no two alike. */
const endings: readonly string[] = [
  '',
  ' cat',
  ' CAT and mat',
  ' Straße 7',
  ' 猫',
  ' 京都で',
  ' 🎉',
  ' again and again',
  ' kote-kosh',
  ' 학교',
  ' ещё раз',
  ' the mat',
]

/** More than 300 texts. */
export const manyScripts: readonly string[] = sayings.flatMap((saying, n) =>
  endings.map((ending, m) => `${saying}${ending} #${n * endings.length + m}`),
)
