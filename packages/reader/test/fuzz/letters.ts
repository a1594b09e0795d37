/** Letters of 500 to 3,000 characters: stretches of the sample letters with other sentences and figures in them. */
import { sample } from "../letters.ts"
import type { Chance } from "./chance.ts"
import { edited } from "./edits.ts"
import { sentence } from "./sentences.ts"

const samples: readonly [string, ...ReadonlyArray<string>] = [sample("dadukou-2020.md"), sample("paraphrase-2022.md")]

const shortest = 500
const longest = 3_000

const stretch = (text: string, chance: Chance): string => {
  // More short ones than long ones: what breaks a text breaks a short one too, and sooner.
  const length = shortest + Math.floor((longest - shortest) * chance.next() ** 6)
  const start = chance.upTo(Math.max(1, text.length - length))
  return text.slice(start, start + length)
}

const headings: readonly [string, ...ReadonlyArray<string>] = [
  "一、党对教育工作的全面领导\n",
  "（二）教育经费投入\n",
  "第二部分 存在的问题\n",
  "三、下一步工作打算\n",
  "附件：1.基本情况表\n",
  "\n青禾区人民政府\n2022年3月5日\n"
]

const paragraph = (chance: Chance): string =>
  (chance.happens(0.3) ? chance.oneOf(headings) : "") +
  Array.from({ length: 1 + chance.upTo(6) }, () => sentence(chance)).join("") +
  "\n"

/** A letter, mostly of a sample's words, broken in up to a dozen places. */
export const brokenLetter = (chance: Chance): string => {
  const other = chance.oneOf(samples)
  const whole = chance.happens(0.2)
    ? Array.from({ length: 3 + chance.upTo(10) }, () => paragraph(chance)).join("")
    : stretch(chance.oneOf(samples), chance)
  return edited(whole, chance.upTo(13), chance, other).slice(0, longest)
}

/** A sentence, broken in up to four places. */
export const brokenSentence = (chance: Chance): string => {
  const whole = chance.happens(0.15) ? stretch(chance.oneOf(samples), chance).slice(0, 60) : sentence(chance)
  return edited(whole, chance.upTo(4), chance, chance.happens(0.5) ? sentence(chance) : chance.oneOf(samples))
}
