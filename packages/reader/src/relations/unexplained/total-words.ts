/** Words that tell a figure to be added up of others, before it or before the figure that its clause begins with. */
import { oncePerFigure } from "../scene/once.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 共, 小计, 合起来, 加在一起, 三类, 前后两批: words that say that a figure adds others up. */
export const added =
  /共|[小合总累]计|合并|合(?:起来|在一起|到一起)|总[数量额和]|总(?:规模|人数|投资|造价|面积|投入|支出)|相加|之和|和为|加(?:起来|在一起|到一起|总)|汇总|连同|(?:(?<!第)[两二三四五六七八九十][项者类批期年个部档校处笔块口方段种]|(?<!第)[两二三四]季(?!度)|[两二三四五]级(?:财政|资金|合|共|累|投|配套))[^,，。;]{0,8}$/

/** One of these stands in all of them. */
const mayAdd = /[共计合总和加汇连两二三四五六七八九十]/

/** So many figures may follow the one that words of adding stand before. */
const MOST_CARRIED = 3
/** 小计292人、25.3万元; 合计270个班、14850人; 累计投入8380万元，改造校舍5.5万平方米: the clause goes on to tell another side of the same. */
const goesOn = /^[一-鿿]{0,4}[、,，|][^,，。;:、|\d()]{0,12}$/
const begins = /其中|比|较|占|增|减|另|余|新/

/** 全年, 全县, 总人数: words of a whole, which is told without being added up as well. */
const whole = /全[年期县市区省州旗镇乡校部程](?!面|民)|全学年|总[^,，。;]{0,4}$|整[体个]/
/** Behind a number: 76人全部合格, of all that were told. */
const ofAll = /^(?:[一-鿿]{0,6}(?:全部|全都|悉数|无一)|共)/

export interface AddingWords {
  readonly words: string
  /** Whether they say that something is added up, and do not only name a whole. */
  readonly isPlain: boolean
}

/** What the words before a figure tell; asked of the same figures for all that go on from them. */
const toldBefore = oncePerFigure((scene: Scene, index): AddingWords | null => {
  const words = wordsBefore(scene, index)
  if (mayAdd.test(words) && added.test(words)) return { words, isPlain: true }
  return whole.test(words) ? { words, isPlain: false } : null
})

/** The words that add up what is told before a figure: its own, or those of the figure that it goes on from. */
export const addingWords = (scene: Scene, index: number): AddingWords | undefined => {
  const own = wordsBefore(scene, index)
  const told = toldBefore(scene, index)
  if (told !== null) return told
  const { right } = nearOf(scene, index)
  if (ofAll.test(right)) return { words: own, isPlain: right.startsWith("共") }
  const { unit } = figureAt(scene, index)
  for (let lead = index - 1; lead >= 0 && index - lead <= MOST_CARRIED; lead--) {
    const gap = between(scene, lead, lead + 1)
    if (gap.length > 20 || !goesOn.test(gap) || begins.test(gap)) return undefined
    // Cells of one row may be of one unit.
    if (gap !== "|" && figureAt(scene, lead).unit === unit) return undefined
    const lent = toldBefore(scene, lead)
    if (lent !== null) return lent
  }
  return undefined
}
