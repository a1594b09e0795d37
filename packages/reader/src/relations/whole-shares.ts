/** Shares of more than the whole: 占教师总数的980%, 合格率9577%. Told of a part, no rate exceeds a hundred. */
import { constant, dimensionOf, Rational, type RelationClaim } from "@duxue/core"
import { figureAt, type Finder, type Scene, wordsBefore } from "./scene.ts"

const ofParts =
  /占(?!地)[^,，。;]{0,26}$|(?:占比|比重|覆盖率|普惠率|合格率|达标率|优良率|优秀率|整改率|办结率|就业率|持证率|参与率|参保率|配备率|安装率|聘任率|开课率|满意度|满意率)(?:为|达|达到|是|约)?$/
/** 完成计划的120%, 占上年的110%: of what is no whole of theirs. */
const ofOthers = /计划|预算|目标|任务|上年|去年|同期|标准|需求|应|增|减|提高|上升|下降|降/

const hundred = Rational.fromInteger(100)

const exceeds = (scene: Scene, index: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  if (dimensionOf(unit) !== "percent" || qualifier !== "exact" || value === undefined) return false
  return Rational.compare(value, hundred) > 0
}

/** Shares above the whole, of the whole text. */
export const findWholeShares: Finder = (scene) =>
  scene.figures.flatMap((_, index): ReadonlyArray<RelationClaim> => {
    if (!exceeds(scene, index)) return []
    const words = wordsBefore(scene, index)
    if (!ofParts.test(words) || ofOthers.test(words)) return []
    return [
      {
        kind: "share",
        result: index,
        computed: constant(hundred),
        comparison: "at-most",
        basis: "prose",
        words,
        certain: true
      }
    ]
  })
