/** 退休96人、新招聘168人: who went and who came are never added up. */
import { AFTER_VERB, COMING, FALLEN, GOING, RISEN } from "../scene/change-words.ts"
import { type Scene, wordsBefore } from "../scene/scene.ts"

const came = new RegExp(`(?:${COMING})[^,，。;、\\d]{0,4}$`)
const went = new RegExp(`(?:${GOING})[^,，。;、\\d]{0,4}$`)

/** Whether some of the figures are told to have come and others to have gone. */
export const areOpposed = (scene: Scene, parts: ReadonlyArray<number>): boolean => {
  let [coming, going] = [false, false]
  for (const part of parts) {
    const words = wordsBefore(scene, part).slice(-12)
    if (went.test(words)) going = true
    else if (came.test(words)) coming = true
  }
  return coming && going
}

const rose = new RegExp(`(?:${RISEN})${AFTER_VERB}$`)
const fell = new RegExp(`(?:${FALLEN})${AFTER_VERB}$`)

/** 小学生减少628人，初中生增加394人: changes of which some go up and others down. */
export const areOpposedChanges = (scene: Scene, parts: ReadonlyArray<number>): boolean => {
  const words = parts.map((part) => wordsBefore(scene, part).slice(-12))
  return words.some((each) => rose.test(each)) && words.some((each) => fell.test(each))
}
