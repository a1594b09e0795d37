/** Things that official statistics count apart: pupils who came, pupils who left, pupils who are there, their teachers. */
import { nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const kinds: ReadonlyArray<RegExp> = [
  /招生|录取|入园(?:儿童|幼儿)/,
  /毕业|离园/,
  /在校|在园|就读|在读|学生/,
  /教师|教职|老师/,
  /学位/,
  /项目|工程/,
  /教学班|班级|班数/
]

/** Which of them a figure counts, by the words beside it; −1 where they name none. */
export const countedKind = (scene: Scene, index: number): number => {
  const words = `${wordsBefore(scene, index)}${nearOf(scene, index).right.slice(0, 6)}`
  return kinds.findIndex((kind) => kind.test(words))
}
