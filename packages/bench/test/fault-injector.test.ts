import { describe, expect, it } from "vitest"
import { faultKinds, withEdits } from "../src/faults/injector/fault.ts"
import { evaluate, idsOf, parseFormula } from "../src/faults/injector/formula.ts"
import { exactly } from "../src/faults/injector/allowed.ts"
import { fraction, parseFraction, rounded } from "../src/faults/injector/fraction.ts"
import type { KeyedFigure, KeyedLetter, KeyedPhrase, KeyedRelation } from "../src/faults/injector/keyed-letter.ts"
import { plantFaults } from "../src/faults/injector/plant.ts"
import {
  digitDoubled,
  digitDropped,
  digitReplaced,
  digitsTransposed,
  pointAdded,
  pointDropped,
  pointMoved,
  type Slip,
  unitSlip
} from "../src/faults/injector/slips/digits.ts"
import { allowedBy, parseWritten, textOf } from "../src/faults/injector/written-number.ts"
import { stream } from "../src/random.ts"

const written = (text: string) => {
  const parsed = parseWritten(text)
  if (parsed === undefined) throw new Error(`${text} is not plainly written`)
  return parsed
}

const slipped = (slip: Slip, text: string): ReadonlyArray<string> => slip(written(text)).map(textOf)

describe("a slip of the finger", () => {
  it.each<[string, Slip, string, ReadonlyArray<string>]>([
    ["swaps neighbouring digits", digitsTransposed, "352人", ["532人", "325人"]],
    ["swaps none that are alike", digitsTransposed, "33所", []],
    ["writes no zero before the number", digitsTransposed, "205人", ["250人"]],
    ["drops a digit", digitDropped, "352人", ["52人", "32人", "35人"]],
    ["drops one of two alike once", digitDropped, "33所", ["3所"]],
    ["doubles a digit", digitDoubled, "35人", ["335人", "355人"]],
    ["drops the point", pointDropped, "55.10%", ["5510%"]],
    ["drops the point of a fraction below one", pointDropped, "0.61亿元", ["61亿元"]],
    ["moves the point", pointMoved, "55.10%", ["5.510%", "551.0%"]],
    ["adds a point", pointAdded, "7353人", ["73.53人", "735.3人"]],
    ["adds none where there is one", pointAdded, "73.53%", []],
    ["takes 万 for nothing and for 亿", unitSlip, "1860万元", ["1860元", "1860亿元"]],
    ["takes 亿 for 万", unitSlip, "6.61亿元", ["6.61万元"]],
    ["adds 万 to money", unitSlip, "14210.60元", ["14210.60万元"]],
    ["leaves people in full and rates alone", unitSlip, "7353人", []],
    [
      "keeps the commas between thousands",
      digitDropped,
      "12,480人",
      ["2,480人", "1,480人", "1,280人", "1,240人", "1,248人"]
    ]
  ])("%s: %s", (_, slip, text, expected) => {
    expect([...slipped(slip, text)].toSorted()).toEqual([...expected].toSorted())
  })

  it("replaces each digit by each other", () => {
    expect(slipped(digitReplaced, "35人")).toHaveLength(8 + 9)
  })
})

describe("what a writing stands for", () => {
  it.each([
    ["7353人", "7353", "7353"],
    ["6.61亿元", "660500000", "661500000"],
    ["93%", "92.5", "93.5"],
    ["8.2个百分点", "8.15", "8.25"],
    ["5万人", "45000", "55000"]
  ])("%s", (text, least, most) => {
    expect(allowedBy(written(text))).toEqual({ least: parseFraction(least), most: parseFraction(most) })
  })

  it.each(["30余人", "二十所", "180—1330元", "1:3", "3千人"])("%s is not plainly written", (text) => {
    expect(parseWritten(text)).toBeUndefined()
  })
})

describe("the arithmetic of a key", () => {
  const value = (formula: string, figures: Readonly<Record<string, string>>): string | undefined => {
    const of = (id: string) => {
      const number = parseFraction(figures[id] ?? "")
      return number === undefined ? undefined : exactly(number)
    }
    const allowed = evaluate(parseFormula(formula), of)
    return allowed === undefined ? undefined : rounded(allowed.least, 2)
  }

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ["a+b+c", { a: "3", b: "4", c: "5" }, "12.00"],
    ["(a-b)/b*100", { a: "26", b: "20" }, "30.00"],
    ["a - b - c", { a: "10", b: "3", c: "2" }, "5.00"],
    ["a/b", { a: "1", b: "0" }, undefined],
    ["4", {}, "4.00"]
  ])("%s", (formula, figures, expected) => expect(value(formula, figures)).toBe(expected))

  it("names its figures once, in order", () => expect(idsOf(parseFormula("(now-old)/old*100"))).toEqual(["now", "old"]))

  it.each(["a+", "(a", "a b", "a+*b", ")"])("refuses %s", (formula) => {
    expect(() => parseFormula(formula)).toThrow(formula)
  })

  it("rounds half away from zero", () => {
    expect(rounded(fraction(-5n, 1000n), 2)).toBe("-0.01")
    expect(rounded(fraction(2n, 3n), 0)).toBe("1")
  })
})

/** `{id:text}` marks a figure; a unit is what follows its number. */
const letterOf = (
  marked: string,
  relations: ReadonlyArray<KeyedRelation>,
  phrases: ReadonlyArray<Pick<KeyedPhrase, "kind" | "text" | "figures">> = []
): KeyedLetter => {
  const figures: Array<KeyedFigure> = []
  let text = ""
  for (const [whole, before = "", id = "", figure = ""] of marked.matchAll(/([^{]*)(?:\{(\w+):([^}]+)\}|$)/gu)) {
    if (whole === "") continue
    text += before
    if (id === "") continue
    const [, number = "", scale = "", unit = ""] = /^(\d+(?:\.\d+)?)(万?)(.+)$/u.exec(figure) ?? []
    const value = scale === "" ? number : String(Number(number) * 10_000)
    const base = unit.replace("个百分点", "百分点")
    figures.push({
      id,
      start: text.length,
      end: text.length + figure.length,
      text: figure,
      value,
      unit: base,
      qualifier: "exact",
      lower: value,
      upper: value
    })
    text += figure
  }
  return {
    name: "example",
    text,
    figures,
    relations,
    phrases: phrases.map((phrase) => {
      const start = text.indexOf(phrase.text)
      return { ...phrase, start, end: start + phrase.text.length }
    })
  }
}

const letter = letterOf(
  [
    "柳湾县2021年度履行教育职责自评报告",
    "全县有学校{all:46所}，其中小学{primary:31所}、初中{junior:15所}；全县小学{again:31所}均已达标。依据县教〔2021〕8号文件，截至2021年底，",
    "教育支出{now:8400万元}，上年{old:8000万元}，增加{more:400万元}，增长{rate:5.0%}，教育投入高于上年。",
    "公办园入园率{share:62.0%}，上年{before:50.0%}，提高{points:12.0个百分点}；完成{lists:3项}任务，视导实现全覆盖，覆盖率{cover:100%}。",
    "柳湾新民小学牵头，柳湾新民小学承办；建成东坡小学、西坡小学和柳湾新民小学{built:3所}。",
    "2022年3月10日"
  ].join("\n"),
  [
    { kind: "sum", result: "all", formula: "primary+junior" },
    { kind: "repeat", result: "again", formula: "primary" },
    { kind: "difference", result: "more", formula: "now-old" },
    { kind: "growth", result: "rate", formula: "(now-old)/old*100" },
    { kind: "difference", result: "points", formula: "share-before" },
    { kind: "count", result: "lists", formula: "3" },
    { kind: "count", result: "built", formula: "3" }
  ],
  [
    { kind: "claim", text: "教育投入高于上年", figures: ["now", "old"] },
    { kind: "claim", text: "视导实现全覆盖", figures: ["cover"] },
    { kind: "name", text: "柳湾新民小学", figures: [] },
    { kind: "list", text: "东坡小学、西坡小学和柳湾新民小学", figures: ["built"] }
  ]
)

describe("planting", () => {
  const faults = plantFaults([letter], 400, stream(7))

  it("is the same for the same seed, and another for another", () => {
    expect(plantFaults([letter], 400, stream(7))).toEqual(faults)
    expect(plantFaults([letter], 400, stream(8))).not.toEqual(faults)
  })

  it("plants every kind for which the letter has room", () => {
    const kinds = new Set(faults.map((each) => each.kind))
    expect(faultKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it("plants none twice", () => {
    expect(new Set(faults.map((each) => JSON.stringify([each.kind, each.edits]))).size).toBe(faults.length)
  })

  it.each(faults.slice(0, 60).map((fault) => [fault.kind, fault] as const))("%s changes what it says", (_, fault) => {
    for (const { at, before, after } of fault.edits) {
      expect(letter.text.slice(...at)).toBe(before)
      expect(after).not.toBe(before)
    }
    expect(withEdits(letter.text, fault.edits)).not.toBe(letter.text)
  })

  it("plants no fault that rounding hides", () => {
    const hidden = letterOf("全县学生{pupils:3.20万人}，其中小学{primary:21503人}、初中{junior:10478人}。", [
      { kind: "sum", result: "pupils", formula: "primary+junior" }
    ])
    const texts = plantFaults([hidden], 300, stream(1)).flatMap((fault) => fault.edits.map((edit) => edit.after))
    expect(texts).not.toContain("21504人")
    expect(texts).not.toContain("10487人")
    expect(texts).toContain("31503人")
  })

  it("trusts no relation that the letter itself belies", () => {
    const belied = letterOf("学校{all:50所}，其中小学{primary:31所}、初中{junior:15所}。", [
      { kind: "sum", result: "all", formula: "primary+junior" }
    ])
    expect(plantFaults([belied], 20, stream(1))).toEqual([])
  })

  it("refuses a key that misreads its letter", () => {
    const misread = { ...letter, figures: letter.figures.map((each) => ({ ...each, value: "1" })) }
    expect(() => plantFaults([misread], 1, stream(1))).toThrow("the key says 1")
  })
})

describe("names and lists of names", () => {
  const schools = (text: string, list: string, count: number, named: ReadonlyArray<string> = []): KeyedLetter =>
    letterOf(
      text,
      [{ kind: "count", result: "n", formula: String(count) }],
      [
        { kind: "list", text: list, figures: ["n"] },
        ...named.map((name) => ({ kind: "name" as const, text: name, figures: [] }))
      ]
    )
  const planted = (key: KeyedLetter, kind: string): ReadonlyArray<string> =>
    plantFaults([key], 200, stream(5))
      .filter((fault) => fault.kind === kind)
      .map(({ edits }) => withEdits(key.text, edits))
      .toSorted()

  it("leaves one name out of a list that is whole", () => {
    const key = schools("撤并枣林小学、石桥小学和榆树小学{n:3所}。", "枣林小学、石桥小学和榆树小学", 3)
    expect(planted(key, "name-dropped")).toEqual([
      "撤并枣林小学、榆树小学3所。",
      "撤并枣林小学、石桥小学3所。",
      "撤并石桥小学、榆树小学3所。"
    ])
  })

  it("takes no 和 of a name for the end of one", () => {
    const key = schools("撤并和平小学、太和小学{n:2所}。", "和平小学、太和小学", 2)
    expect(planted(key, "name-dropped")).toEqual(["撤并和平小学2所。", "撤并太和小学2所。"].toSorted())
  })

  it("leaves none out before 等, where fewer may be named, and counts too few there alone", () => {
    const key = schools("撤并枣林小学、石桥小学、榆树小学等{n:3所}。", "枣林小学、石桥小学、榆树小学", 3)
    expect(planted(key, "name-dropped")).toEqual([])
    expect(planted(key, "count-of-list")).toEqual(["撤并枣林小学、石桥小学、榆树小学等2所。"])
  })

  it("counts too many, too, where the list is whole", () => {
    const key = schools("撤并{n:2所}，即枣林小学和石桥小学。", "枣林小学和石桥小学", 2)
    expect(planted(key, "count-of-list")).toEqual([
      "撤并1所，即枣林小学和石桥小学。",
      "撤并3所，即枣林小学和石桥小学。"
    ])
  })

  it("writes the number of a school in digits, and never another number", () => {
    const key = schools("第十二中学、第三中学{n:2所}牵头；第十二中学验收。", "第十二中学、第三中学", 2, [
      "第三十七中学"
    ])
    expect(planted(key, "name-variant")).toEqual([
      "第12中学、第三中学2所牵头；第十二中学验收。",
      "第十二中学、第三中学2所牵头；第12中学验收。"
    ])
  })

  it("miswrites a name only where it stands elsewhere, too", () => {
    const key = schools("芦花洲小学、石桥小学{n:2所}，芦花洲小学扩建。", "芦花洲小学、石桥小学", 2)
    const texts = planted(key, "name-variant")
    expect(texts).toContain("芦洲花小学、石桥小学2所，芦花洲小学扩建。")
    expect(texts).toContain("芦花洲小学、石桥小学2所，芦洲小学扩建。")
    expect(texts).toContain("芦花洲小学、石桥小学2所，芦花州小学扩建。")
    expect(texts.join()).not.toContain("石乔")
  })
})
