import type { Figure } from "../../domain/figure.ts"
import type { Bilingual } from "../../domain/text.ts"
import type { SlipKind } from "./slip-likelihood.ts"
import type { Slip } from "./slips.ts"

/** The unit as written, with its 万 or 亿. */
const unitIn = (text: string, unit: string): string => text.replace(/^[\d,.\s]+/, "").trim() || unit

const extra = { zh: "多写了一位数字", en: "one digit too many" }
const point = { zh: "小数点错位或遗漏", en: "the decimal point was dropped or moved" }

const reasons: Readonly<Partial<Record<SlipKind, Bilingual>>> = {
  "digit-replaced": { zh: "一位数字有误", en: "one digit is wrong" },
  "digits-exchanged": { zh: "相邻两位数字颠倒", en: "two neighbouring digits stand the wrong way round" },
  "digit-left-out": { zh: "漏写了一位数字", en: "one digit is missing" },
  "digit-doubled": extra,
  "digit-put-in": extra,
  "point-left-out": { zh: "漏写了小数点", en: "the decimal point was left out" },
  "point-moved": point,
  "point-moved-far": point,
  "point-put-in": { zh: "多写了小数点", en: "a decimal point was put in" },
  "zeros-left-out": { zh: "末尾少写了零", en: "zeros were left out at the end" }
}

/** What went wrong when the figure was typed, in a sentence; `text` is how it ought to read. */
export const slipReason = (figure: Figure, { kind }: Slip, text: string): Bilingual => {
  if (kind === "unit") {
    const [from, to] = [unitIn(figure.text, figure.unit), unitIn(text, figure.unit)]
    return { zh: `“${from}”当为“${to}”`, en: `${from} was probably typed for ${to}` }
  }
  return reasons[kind] ?? { zh: "数字有误", en: "the number is wrong" }
}
