/** Amounts for one of what is counted: 每平方米合1000元, 折合每台4000元, 单价1.2万元. They are added to nothing. */
import { anyOf } from "./cues.ts"
import { oncePerFigure } from "./once.ts"
import { figureAt, hasCue, type Scene, wordsBefore } from "./scene.ts"

const cues = anyOf("均每")
const ofOne = /[每均](?!衡)[^,，。;、]{0,12}$/
const priced = /(?:单价|造价|定额|标准)(?:为|是|约)?$/

/** Whether a figure tells so much for one. */
export const isRateOfOne = oncePerFigure((scene: Scene, index): boolean => {
  if (scene.roles[index] === "mean" || figureAt(scene, index).unit.includes("/")) return true
  const words = wordsBefore(scene, index)
  return (hasCue(scene, index, cues) && ofOne.test(words)) || priced.test(words)
})
