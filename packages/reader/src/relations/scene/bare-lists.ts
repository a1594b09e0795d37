/** Lists of figures with nothing but pauses between them: 65%、67%和63%. */
import { between, figureAt, type Scene } from "./scene.ts"

const joint = /^(?:[、,，]|和|与|及|以及|、和)$/
/** No list that a reader could follow is longer. */
const MOST = 12

/** 5.38%、4.29个百分点和3.70%: among rates points are a slip of the unit, and no end of the list. */
const isOfKind = (unit: string, first: string): boolean => unit === first || (first === "%" && unit === "百分点")

/** The indices of the list that begins at `first`: figures of its unit, only pauses between. */
export const listFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const list = [first]
  const { unit } = figureAt(scene, first)
  for (let next = first + 1; next < scene.figures.length && list.length < MOST; next++) {
    if (!isOfKind(figureAt(scene, next).unit, unit) || !joint.test(between(scene, next - 1, next))) break
    list.push(next)
  }
  return list
}
