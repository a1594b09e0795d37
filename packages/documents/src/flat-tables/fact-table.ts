/** Facts, one a row: of which measure, whose, of when, how exact, and from where. */
import { type Fact, type Filing, findMeasure, type Provenance } from "@duxue/core"
import { qualifierTitles, stageTitle } from "./model-words.ts"
import { spansText } from "./spans.ts"
import { columnsOf, type Table, tableOf } from "./table.ts"

/** Where in its file a fact stands: offsets of a letter, a cell of a return. */
const placeOf = (provenance: Provenance): string | null =>
  provenance.kind === "letter" ? spansText([provenance.span]) : provenance.kind === "return" ? provenance.place : null

const sources: Readonly<Record<Provenance["kind"], string>> = { letter: "自评报告", return: "报表", supposed: "假设" }

const fileOf = (provenance: Provenance): string | null => ("file" in provenance ? provenance.file : null)

/** The name of the school of a fact, by the register of its filing. */
const schoolName = ({ schools }: Pick<Filing, "schools">): ((fact: Fact) => string | null) => {
  const names = new Map<string, string>(schools.map(({ id, name }) => [id, name]))
  return ({ organisation }) => (organisation === null ? null : (names.get(organisation) ?? organisation))
}

export const factTable = (
  facts: ReadonlyArray<Fact>,
  register: Pick<Filing, "schools"> = { schools: [] }
): Table<"facts"> => {
  const { text, decimal } = columnsOf<Fact>()
  const school = schoolName(register)
  return tableOf(
    "facts",
    { zh: "事实", en: "facts" },
    [
      text("measure", "指标项编号", "measure", ({ measure }) => measure),
      text("organisation", "学校编号", "school id", ({ organisation }) => organisation),
      text(
        "stage",
        "学段",
        "stage",
        ({ stage }) => stage,
        ({ stage }) => stageTitle(stage)
      ),
      text("period", "期间", "period", ({ period }) => period),
      decimal("value", "数值", "value", ({ value }) => value),
      decimal("lower", "下限", "lower", ({ lower }) => lower),
      decimal("upper", "上限", "upper", ({ upper }) => upper),
      text("unit", "单位", "unit", ({ unit }) => unit),
      text(
        "qualifier",
        "限定",
        "qualifier",
        ({ qualifier }) => qualifier,
        ({ qualifier }) => qualifierTitles[qualifier]
      ),
      text("file", "来源文件", "file", ({ provenance }) => fileOf(provenance)),
      text("place", "位置", "place", ({ provenance }) => placeOf(provenance)),
      text("title", "指标项", "title", ({ measure }) => findMeasure(measure)?.title.zh ?? null),
      text("school", "学校", "school", school),
      text(
        "source",
        "来源",
        "source",
        ({ provenance }) => provenance.kind,
        ({ provenance }) => sources[provenance.kind]
      ),
      text("quote", "原文", "quote", ({ provenance }) => (provenance.kind === "letter" ? provenance.quote : null)),
      decimal("step", "末位单位", "step", ({ step }) => step)
    ],
    facts
  )
}
