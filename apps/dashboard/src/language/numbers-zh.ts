import type { ReviewKind } from "../letter/number-bonds.ts"

const kinds: Readonly<Record<ReviewKind, string>> = {
  touched: "绑定后被改动",
  gone: "绑定的数字已不在",
  "measure-not-bound": "未绑定，认得指标项",
  "no-measure": "未绑定，不属于任何指标项",
  others: "日期、文号、序号等"
}

/** The words by which numbers are told apart that a fact stands behind, or none. */
export const numbersZh = {
  summary: (figures: number, bound: number) =>
    bound === 0
      ? `${figures} 个数字都只见于文字，未与数据相连`
      : bound === figures
        ? `${figures} 个数字都有数据可依`
        : `${figures} 个数字中，${bound} 个有数据可依，${figures - bound} 个没有`,
  changed: (count: number) => `${count} 个与所绑定的数据不符`,
  none: "这封函里没有绑定数据的数字：它不是由督学写出的，数字只凭文字。",
  toCompose: "到“拟函”把数字与数据相连",
  kindsLabel: "按类查看没有依据的数字",
  kinds,
  was: (text: string) => `原为 ${text}`,
  more: (count: number) => `其余 ${count} 个在函中以底色标出`,
  page: (page: number) => `第 ${page} 页`,
  paragraph: (paragraph: number) => `第 ${paragraph} 段`,
  place: "位置"
}

export type NumbersMessages = typeof numbersZh
