import { type Bilingual, type School, Stage, stageTitles, type Supposition } from "@duxue/core"
import * as Effect from "effect/Effect"
import { measureNamed } from "../catalogue/named.ts"
import { Failure } from "../failure.ts"

/** `SCHOOL@STAGE:MEASURE=VALUE`, full-width signs as Chinese keyboards type them; a value may have 1,234 and its unit. */
const form = /^(?:(?<school>[^@:：=＝]+)(?:@(?<stage>[^:：=＝]+))?[:：])?(?<measure>[^=＝]+)[=＝](?<value>.*)$/u

const stageNamed = (text: string): Stage | undefined =>
  Stage.literals.find((stage) => stage === text || stageTitles[stage].zh === text)

const schoolNamed = (text: string, schools: ReadonlyArray<School>): string =>
  schools.find(({ id }) => id === text)?.id ?? schools.find(({ name }) => name === text)?.id ?? text

const numeral = (text: string): string => text.trim().replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "")

type Parsed = { readonly supposition: Supposition } | { readonly wrong: Bilingual }

const parse = (typed: string, schools: ReadonlyArray<School>): Parsed => {
  const parts = form.exec(typed)?.groups
  if (parts === undefined) {
    return {
      wrong: {
        zh: `“${typed}”应写成“指标项=值”或“学校@学段:指标项=值”。`,
        en: `"${typed}" must be MEASURE=VALUE or SCHOOL@STAGE:MEASURE=VALUE.`
      }
    }
  }
  const { school, stage, measure = "", value = "" } = parts
  const known = stage === undefined ? undefined : stageNamed(stage.trim())
  if (stage !== undefined && known === undefined) {
    return {
      wrong: {
        zh: `没有“${stage}”这个学段，可用：${Stage.literals.join("、")}。`,
        en: `There is no stage "${stage}"; there are ${Stage.literals.join(", ")}.`
      }
    }
  }
  return {
    supposition: {
      measure: measureNamed(measure),
      organisation: school === undefined ? null : schoolNamed(school.trim(), schools),
      stage: known ?? null,
      value: numeral(value)
    }
  }
}

/** What `--set` says, once for each time it was given; fails with every one that is not written as it should be. */
export const suppositionsIn = (
  set: ReadonlyArray<string>,
  schools: ReadonlyArray<School>
): Effect.Effect<ReadonlyArray<Supposition>, Failure> => {
  const parsed = set.map((typed) => parse(typed, schools))
  const wrong = parsed.flatMap((each) => ("wrong" in each ? [each.wrong] : []))
  if (wrong.length === 0) {
    return Effect.succeed(parsed.flatMap((each) => ("supposition" in each ? [each.supposition] : [])))
  }
  return Effect.fail(
    new Failure({
      code: "malformed-supposition",
      explanation: { zh: "--set 的写法有误：", en: "--set is not written as it should be:" },
      details: wrong
    })
  )
}
