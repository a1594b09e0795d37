/** How a letter answers a question: 已建立…制度, 尚未建立…制度. */

const yes = /^(?:已|已经|均已)$/
const no = /^(?:尚未|还未|仍未|暂未|未|没有)$/

/** "1" or "0" by the words that stand where an answer was; `undefined` where they are none. */
export const answerIn = (text: string): "0" | "1" | undefined => {
  const words = text.replace(/\s/g, "")
  if (yes.test(words)) return "1"
  return no.test(words) ? "0" : undefined
}
