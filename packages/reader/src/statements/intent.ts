/** Words that make a deed an intention, a purpose or a demand rather than a fact. */

const intended =
  /(?:为了?|以|以便|以期|力争|确保|努力|争取|逐步|逐渐|推动|促进|促成|加快|尽快|将|拟|要|应|应当|须|必须|需|需要|计划|规划|旨在|目标是|帮助|引导|鼓励|支持|督促|指导|要求|动员|待|能|可|可以|才能|有望|预计|继续|准备|打算|如|若|是否|使其?|让|便于|有助于|有利于|致力于)$/

/** 拟于下月: a time may stand between. */
const meant = /(?:拟(?!定)|计划|力争|争取|确保|打算|准备|预计)(?:于|在|到)?[^,、]{0,8}$/

/** Whether the words before a deed make it one that is only meant; they may stand a few characters before it. */
export const isIntended = (before: string): boolean => {
  if (meant.test(before)) return true
  if (intended.test(before)) return true
  const near = before.replace(
    /(?:全面|全部|基本|如期|按期|顺利|圆满|早日|尽早|于?20\d\d年[^,]{0,6}|进一步|切实|有效|真正|做到)+$/,
    ""
  )
  return near.length < before.length && intended.test(near)
}
