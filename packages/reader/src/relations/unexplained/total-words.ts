/** Words that tell a figure to be added up of others, before it or before the figure that its clause begins with. */
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 共, 小计, 合起来, 加在一起, 三类, 前后两批: words that say that a figure adds others up. */
export const added =
  /共|[小合总累]计|合并|合(?:起来|在一起|到一起)|总[数量额和]|总(?:规模|人数|投资|造价|面积|投入|支出)|相加|之和|和为|加(?:起来|在一起|到一起|总)|汇总|连同|(?:[两二三四五六七八九十][项者类批期年个部档校处笔块季口方段种]|[两二三四五]级(?:财政|资金|合|共|累|投|配套))[^,，。;]{0,8}$/

/** One of these stands in all of them. */
const mayAdd = /[共计合总和加汇连两二三四五六七八九十]/

/** So many figures may follow the one that words of adding stand before. */
const MOST_CARRIED = 3
/** 小计292人、25.3万元; 合计270个班、14850人; 累计投入8380万元，改造校舍5.5万平方米: the clause goes on to tell another side of the same. */
const goesOn = /^[一-鿿]{0,4}[、,，][^,，。;:、\d()]{0,12}$/
const begins = /其中|比|较|占|增|减|另|余|新/

/** The words that add up what is told before a figure: its own, or those of the figure that it goes on from. */
export const addingWords = (scene: Scene, index: number): string | undefined => {
  const own = wordsBefore(scene, index)
  if (mayAdd.test(own) && added.test(own)) return own
  if (nearOf(scene, index).right.startsWith("共")) return own
  const { unit } = figureAt(scene, index)
  for (let lead = index - 1; lead >= 0 && index - lead <= MOST_CARRIED; lead--) {
    const gap = between(scene, lead, lead + 1)
    if (gap.length > 20 || !goesOn.test(gap) || begins.test(gap) || figureAt(scene, lead).unit === unit)
      return undefined
    const words = wordsBefore(scene, lead)
    if (mayAdd.test(words) && added.test(words)) return words
  }
  return undefined
}
