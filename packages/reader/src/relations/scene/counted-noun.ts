/** What a figure counts, without whose it is: 教职工 of 中学教职工总数1755人. */
import { characterTable } from "../../source/character-table.ts"
import { oncePerFigure } from "./once.ts"
import { nearOf, type Scene } from "./scene.ts"

const lead = /^(?:其中|全[县区市省州旗镇乡校国]|各级各类|各类|共有?|现有|目前|截至|拥有|设有?|有|[：:—-])+/
const trail = /(?:共有|共计|合计|总计|总数|总量|总|人数|生数|共|有|达到?|为|是|计|约|数)+$/
/** What the trail may end with, of which most words end with none. */
const trailEnds = characterTable([["有共计数量总到达为是约", 1]])
/** 初中学校 and 普通初中 are counted alike. */
const schools = /(?<=初中|高中|小学)学校$/

export const countedNoun = oncePerFigure((scene: Scene, index) => {
  const words = nearOf(scene, index).clauseLeft.replace(lead, "")
  const bare = trailEnds[words.charCodeAt(words.length - 1)] === 1 ? words.replace(trail, "") : words
  return (bare.endsWith("学校") ? bare.replace(schools, "") : bare).slice(-12)
})
