/** A task from the day it is set to the day it is struck off. */
import { Result } from "effect"
import type { AccountId } from "../domain/actor.ts"
import type { RectificationTask, TaskState } from "../domain/rectification.ts"
import { taskStateTitles } from "../domain/rectification.ts"
import type { Bilingual } from "../domain/text.ts"

/** Its owner reports; the municipality accepts or sends back. */
export interface TaskStep {
  readonly to: Exclude<TaskState, "open">
  readonly by: AccountId
  /** ISO 8601, UTC. */
  readonly at: string
  readonly note: string
  readonly evidence: ReadonlyArray<string>
}

export interface TaskRefusal {
  readonly _tag: "TaskRefusal"
  readonly message: Bilingual
}

const refused = (message: Bilingual): TaskRefusal => ({ _tag: "TaskRefusal", message })

/** From where each state is reached. */
const sources: Readonly<Record<TaskStep["to"], ReadonlyArray<TaskState>>> = {
  reported: ["open", "sent-back"],
  accepted: ["reported"],
  "sent-back": ["reported"]
}

export const takeTaskStep = (
  task: RectificationTask,
  { to, by, at, note, evidence }: TaskStep
): Result.Result<RectificationTask, TaskRefusal> => {
  if (!sources[to].includes(task.state)) {
    const state = taskStateTitles[task.state]
    return Result.fail(
      refused({
        zh: `任务现为“${state.zh}”，不能转为“${taskStateTitles[to].zh}”。`,
        en: `The task is ${state.en}; it cannot become ${taskStateTitles[to].en}.`
      })
    )
  }
  if (to === "reported" && note.trim() === "" && evidence.length === 0)
    return Result.fail(
      refused({
        zh: "报整改须写明做了什么，或附佐证材料。",
        en: "Say what was done, or attach what bears it out."
      })
    )
  if (to === "sent-back" && note.trim() === "")
    return Result.fail(refused({ zh: "退回整改须写明理由。", en: "Say why it is sent back." }))
  return Result.succeed({ ...task, state: to, history: [...task.history, { to, by, at, note, evidence }] })
}

/** Past its day and not reported; on the day itself it is still in time. */
export const isOverdue = ({ state, due }: RectificationTask, today: string): boolean =>
  (state === "open" || state === "sent-back") && today > due
