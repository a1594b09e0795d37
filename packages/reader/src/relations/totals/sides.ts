/**
 * The two sides that official language divides a whole into: 公办 and 民办, 男 and 女. Degrees and stages are none: a third may
 * go without saying.
 */
import { nameAround } from "../scene/name-around.ts"
import { oncePerFigure } from "../scene/once.ts"
import { type Scene, wordsBefore } from "../scene/scene.ts"

/** A side by its words, and characters of which one stands in every one of them: asked before the words are. */
interface Side {
  readonly words: RegExp
  readonly cues: string
}

const pair = (one: RegExp, cuesOfOne: string, other: RegExp, cuesOfOther: string): readonly [Side, Side] => [
  { words: one, cues: cuesOfOne },
  { words: other, cues: cuesOfOther }
]

const dichotomies: ReadonlyArray<readonly [Side, Side]> = [
  pair(/公办/, "公", /(?<!普惠性?)民办/, "民"),
  pair(/男/, "男", /女/, "女"),
  pair(/专职/, "专", /兼职/, "兼"),
  pair(/在职/, "在", /退休/, "退"),
  pair(/在编/, "编", /编外|聘用|合同制/, "编聘合"),
  pair(/城[区市镇]/, "城", /农村|乡村|乡镇/, "农乡"),
  pair(/前者/, "前", /后者/, "后"),
  pair(/新建/, "新", /改扩?建|扩建/, "改扩"),
  pair(/完工|竣工|建成/, "完竣成", /在建|未完工|续建/, "在未续"),
  pair(/(?<!非)学科类/, "科", /非学科类/, "非"),
  pair(/基本支出/, "基", /项目支出/, "项"),
  pair(/(?<!不)合格/, "格", /不合格/, "格"),
  pair(/(?<![未不])达标/, "标", /[未不]达标/, "标"),
  pair(
    /中央|上级|[省市]级?(?:补助|资金|专项|奖补)/,
    "央上省市",
    /自筹|本级|配套|[区县]级?(?:配套|财政|资金)/,
    "筹本配区县"
  ),
  pair(/当场|立即|即时/, "当即", /限期/, "限"),
  pair(/省内|市内|区内|县内|本[省市区县]/, "内本", /省外|市外|区外|县外|外[省市区县]/, "外"),
  pair(/住校|寄宿/, "住寄", /走读/, "走"),
  pair(/证照齐全|有证/, "证", /无证|证照不全/, "证"),
  pair(/街道/, "街", /镇|乡/, "镇乡"),
  pair(/研究生|硕士/, "研硕", /本科/, "本")
]

/** Those that divide a whole where they are told alone: 文科28人，理科70人. */
const halves: ReadonlyArray<readonly [Side, Side]> = [
  pair(/文科/, "文", /理科/, "理"),
  pair(/应届/, "应", /往届|历届/, "往历"),
  pair(/春季|春期/, "春", /秋季|秋期/, "秋"),
  pair(/人员经费/, "员", /公用经费/, "用")
]

const pairs = [...dichotomies, ...halves]
/** The pairs as bits: those that divide a whole wherever they are told, and all of them. */
const ANYWHERE = (1 << dichotomies.length) - 1
const TOLD_ALONE = (1 << pairs.length) - 1

/** By character code: the pairs, as bits, of which it may tell the one side, and the other. */
const cuesOfOne = new Int32Array(65_536)
const cuesOfOther = new Int32Array(65_536)
for (const [place, [one, other]] of pairs.entries()) {
  for (const [side, bits] of [
    [one, cuesOfOne],
    [other, cuesOfOther]
  ] as const) {
    for (let at = 0; at < side.cues.length; at++) {
      const code = side.cues.charCodeAt(at)
      bits[code] = (bits[code] as number) | (1 << place)
    }
  }
}

/** The pairs, as bits, of which words name the one side, and the other. */
interface Named {
  readonly one: number
  readonly other: number
}

/** Those of the pairs in `may` of which the words name the side. */
const confirmed = (words: string, side: 0 | 1, may: number): number => {
  let named = 0
  for (let rest = may; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest)
    if (pairs[place]?.[side].words.test(words) === true) named |= 1 << place
  }
  return named
}

const namedIn = (words: string): Named => {
  let mayBeOne = 0
  let mayBeOther = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    mayBeOne |= cuesOfOne[code] as number
    mayBeOther |= cuesOfOther[code] as number
  }
  return { one: confirmed(words, 0, mayBeOne), other: confirmed(words, 1, mayBeOther) }
}

/** Each asked of the same figures for every list that they may be part of. */
const namedBefore = oncePerFigure((scene: Scene, index) => namedIn(wordsBefore(scene, index)))
const namedAround = oncePerFigure((scene: Scene, index) => namedIn(nameAround(scene, index)))

/** The pairs, as bits, of which two names are the two sides, either way round. */
const partedBy = (a: Named, b: Named): number => ((a.one & b.other) | (a.other & b.one)) & ANYWHERE

/** Whether the words before two figures name them the two sides of a whole. */
export const areSides = (scene: Scene, a: number, b: number): boolean =>
  partedBy(namedBefore(scene, a), namedBefore(scene, b)) !== 0

/** The words by which the words before two figures name them the two sides of a whole, in the order of the figures. */
export const sidesOf = (scene: Scene, a: number, b: number): readonly [RegExp, RegExp] | undefined => {
  const [first, second] = [namedBefore(scene, a), namedBefore(scene, b)]
  const parting = partedBy(first, second)
  if (parting === 0) return undefined
  const place = 31 - Math.clz32(parting & -parting)
  const [one, other] = pairs[place] as readonly [Side, Side]
  return (first.one & second.other & (1 << place)) !== 0 ? [one.words, other.words] : [other.words, one.words]
}

/** Whether the names of the parts are the two sides of a whole, and the total's own is neither or both of them. */
export const areAllSides = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  let [one, other] = [0, 0]
  for (const part of parts) {
    const named = namedAround(scene, part)
    one |= named.one
    other |= named.other
  }
  // 改建14所，新建7所，改扩建1所: what is itself one of two sides is no whole of them.
  const own = namedBefore(scene, total)
  return (one & other & ~(own.one ^ own.other) & (parts.length === 2 ? TOLD_ALONE : ANYWHERE)) !== 0
}
