import { formatUnit, type LetterChart } from "@duxue/core"

/** 各学段平均班额（单位：人/班）: bars say their numbers without it. */
export const captionOfChart = ({ caption, unit }: LetterChart): string => {
  const name = formatUnit(unit, "zh")
  return name === "" ? caption : `${caption}（单位：${name}）`
}
