/** 一等奖5个各奖2万元，二等奖8个各奖1万元，合计18万元: what each of so many gets is no part of what all of them get. */
import { between, isMoney, type Scene } from "../scene/scene.ts"

/** 4名，每名3万元: behind a comma 各 may open a clause of its own (各级财政), and 每年 tells when. */
const each = /^(?:[^,，。;、\d]{0,4}[各每]|[,，]每(?!年))/

/** Whether one of the parts is what each of those counted right before it gets. */
export const areOfEach = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.some((part) => part > 0 && isMoney(scene, part) && each.test(between(scene, part - 1, part)))
