/** Which part of a letter a heading opens: what was done, what is wrong, what will be done. */

export type Role = "problems" | "plans" | "both"

const problem =
  /存在(?:的|着)?(?:主要|突出|一些|部分|若干)?(?:问题|困难|不足|短板|差距|薄弱)|(?:问题|困难|不足|短板|差距)(?:和|与|及|以及)(?:不足|困难|问题|挑战|建议|差距|薄弱环节)|面临的?(?:主要)?(?:困难|问题|挑战|形势)|^(?:主要|突出)?(?:问题|困难|不足|短板)(?:清单)?$/
const plan =
  /下一?步|下一?阶段|今后|打算|努力方向|整改(?:措施|方案|计划|方向|情况|举措|思路|落实|安排|$)|改进(?:措施|计划|方向|打算|意见|思路|举措|$)|工作(?:计划|安排|思路|设想|规划)$|(?:对策|建议)(?:$|和|与|及)|\d{4}年(?:工作|重点)(?:安排|计划|打算|任务|思路|要点)/

/** 主要做法和存在的问题: a heading that tells of deeds as well opens no part of its own. */
const deeds = /做法|成效|成绩|亮点|进展|情况(?:和|与|及)|工作开展|工作情况|推进情况/

/** `undefined` for a heading of what was done. */
export const roleOf = (heading: string): Role | undefined => {
  if (deeds.test(heading) || heading.length > 40) return undefined
  const wrong = problem.test(heading)
  const ahead = plan.test(heading)
  if (wrong && ahead) return "both"
  return wrong ? "problems" : ahead ? "plans" : undefined
}

/** Where an entry turns from what is wrong to what will be done. */
export const turnsToPlan =
  /^(?:整改|改进|下一步|应对|解决)(?:措施|举措|打算|办法|工作|计划)?[:,]|^(?:针对(?:此|上述|以上|这)|为此,|下一?步)/
