import type { Heading } from "@duxue/core"
import { chineseNumber } from "./chinese-number.ts"

/** 7.3.3: 一、 （一） 1. （1）. */
export const headingMark = ({ level, number }: Pick<Heading, "level" | "number">): string => {
  if (number === null) return ""
  switch (level) {
    case 1:
      return `${chineseNumber(number)}、`
    case 2:
      return `（${chineseNumber(number)}）`
    case 3:
      return `${number}.`
    case 4:
      return `（${number}）`
  }
}
