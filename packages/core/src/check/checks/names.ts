import { announcedLists } from "../announced-lists.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"

/** How often the pairs of characters of a name that another spelling lacks stand in the text. */
const ownPairs = (text: string, name: string, other: string): number => {
  let count = 0
  for (let at = 0; at + 2 <= name.length; at++) {
    const pair = name.slice(at, at + 2)
    if (!other.includes(pair)) count += text.split(pair).length - 1
  }
  return count
}

/** 第37中学, 第19小学: the number in digits. */
const inDigits = /\d/

/**
 * Whether the first of two spellings is the one to mend. Full names bear their numbers in characters, 第三十七中学 and not
 * 第37中学, whichever is the shorter. The longer is sooner the full name, which both places should
 * bear; of two as long the one of which the letter shows more elsewhere: 墨云县, told ten times, and not 墨芸县.
 */
const isRarer = (text: string, first: string, second: string): boolean => {
  if (inDigits.test(first) !== inDigits.test(second)) return inDigits.test(first)
  return first.length === second.length
    ? ownPairs(text, first, second) < ownPairs(text, second, first)
    : first.length < second.length
}

/** One body spelt in two ways. */
export const nameVariants: Check = {
  entry: {
    id: "name-variants",
    title: { zh: "名称前后一致", en: "Names spelt alike" },
    description: {
      zh: "同一所学校、单位在文中是否用同一名称。",
      en: "Whether one school or body bears one name throughout."
    },
    severity: "query"
  },
  run: ({ reading }) => ({
    applied: reading.nameLists.length,
    findings: reading.nameVariants.map(({ first, second }) => {
      const [short, full] = isRarer(reading.text, first.text, second.text) ? [first, second] : [second, first]
      const place = reading.figures.findLast((figure) => figure.start <= short.span[0])
      return finding({
        check: "name-variants",
        severity: "query",
        title: { zh: "名称不一致", en: "Two spellings of one name" },
        message: {
          zh: `“${first.text}”与“${second.text}”疑为同一单位，请统一使用规范全称；如确为两个单位，请予注明。`,
          en: `${first.text} and ${second.text} are probably one body; use its full name in both places, or say that they are two.`
        },
        spans: [short.span, full.span],
        suggestions: [
          {
            span: short.span,
            text: full.text,
            value: null,
            cause: "name-variant",
            reason: { zh: "与另一处名称统一", en: "spelt as in the other place" }
          }
        ],
        ...(place === undefined ? {} : { place: { section: place.section, item: place.item } })
      })
    })
  })
}

/** 甲、乙、丙等5所: as many named as announced, or fewer where 等 leaves the list open. */
export const listCount: Check = {
  entry: {
    id: "list-count",
    title: { zh: "名单个数", en: "Names in a list" },
    description: { zh: "列出的名称个数与所写个数是否一致。", en: "Whether as many are named as are announced." },
    severity: "error"
  },
  run: (context) => {
    const lists = announcedLists(context)
    return {
      applied: lists.length,
      findings: lists.flatMap(({ list, figure, verdict }) => {
        if (verdict !== "fails") return []
        return [
          finding({
            check: "list-count",
            severity: "error",
            title: { zh: "名单个数与所写不符", en: "Not as many names as announced" },
            message: {
              zh: `文中写${quoted(figure)}，而实际列出${list.names.length}个：${list.names.map((name) => name.text).join("、")}。`,
              en: `The letter announces ${quoted(figure)} but names ${list.names.length}: ${list.names.map((name) => name.text).join(", ")}.`
            },
            spans: [spanOf(figure), ...list.names.map((name) => name.span)],
            suggestions: [
              {
                span: spanOf(figure),
                text: figure.text.replace(
                  /^[^\d]*\d(?:[\d\s,]*\d)?|^[零〇一二两三四五六七八九十百千]+/,
                  String(list.names.length)
                ),
                value: String(list.names.length),
                cause: "recomputed",
                reason: { zh: "按所列名单计数", en: "counted from the names" }
              }
            ],
            trace: [
              {
                label: { zh: "逐一点数", en: "Counted" },
                text: {
                  zh: list.names.map((name, at) => `${at + 1} ${name.text}`).join("；"),
                  en: list.names.map((name, at) => `${at + 1} ${name.text}`).join("; ")
                },
                spans: list.names.map((name) => name.span)
              }
            ],
            place: { section: figure.section, item: figure.item }
          })
        ]
      })
    }
  }
}
