/** Posts, places and quotas are counted by themselves and filled by people: 核定编制3480个，在编3327人. */
import { nearOf, type Scene } from "./scene.ts"

const post = /(?:编制|核编|定编|岗位|学位|名额|床位|铺位|餐位|座位|席位|课桌椅|计划)(?:总?数|总量)?(?:为|共|有|约|计)*$/

export const isPost = (scene: Scene, index: number): boolean => {
  const { clauseLeft, right } = nearOf(scene, index)
  return post.test(clauseLeft) || /^(?:事业|教职工|教师)?(?:编制|岗位|学位|名额|床位|铺位|餐位|座位|席位)/.test(right)
}
