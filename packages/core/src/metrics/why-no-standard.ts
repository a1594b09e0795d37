/** Why a metric is shown and judged by nothing; said to the reader in place of a verdict. */
import type { Bilingual } from "../domain/text.ts"

/** A count that a letter reports for the record. */
export const reportedAlone: Bilingual = {
  zh: "该项为如实报送的工作量，未见文件规定数值标准。",
  en: "It is reported for the record; no document is known to set a number for it."
}

/** A number that follows from others, so that a reader can hold them against each other. */
export const heldAgainst: Bilingual = {
  zh: "该数由已报数字推算，供相互核对，不作达标判定。",
  en: "It follows from other figures, to hold them against each other; it is not judged."
}

/** A number that tells an inspector where to look. */
export const forComparison: Bilingual = {
  zh: "该数供区县之间、年度之间比较，未见文件规定数值标准。",
  en: "It serves to compare districts and years; no document is known to set a number for it."
}

/** A change of what is itself judged. */
export const levelIsJudged: Bilingual = {
  zh: "文件规定的是当年水平，不是提高幅度；幅度供比较，不作达标判定。",
  en: "Documents set the level of the year, not how much it rose; the rise serves to compare."
}
