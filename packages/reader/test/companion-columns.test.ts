/** Columns told in turn, of which one bears out the other; a second breakdown that fails; totals behind one verb. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("the figures beside the parts of a total are the parts of the total beside it", () => {
  table([
    [
      "中职助学金资助6435人次,发放643.4万元,其中春季学期资助3026人次,发放302.85万元,秋季学期资助3409人次,发放340.55万元。",
      ["sum 6435人次 ~ 3026人次 3409人次 holds", "sum 643.4万元 ~ 302.85万元 340.55万元 holds"]
    ],
    [
      "中职助学金资助6435人次,发放643.4万元,其中春季学期资助3026人次,发放3002.85万元,秋季学期资助3409人次,发放340.55万元。",
      ["sum 6435人次 ~ 3026人次 3409人次 holds", "sum 643.4万元 ~ 3002.85万元 340.55万元 fails"]
    ]
  ])
})

describe("of those who were helped 人 and 人次 stand in one column", () => {
  table([
    [
      "发放生活费442万元,资助学生7280人次,其中春季发放217万元,资助3680人;秋季发放225万元,资助360人。",
      ["sum 442万元 ~ 217万元 225万元 holds", "sum 7280人次 ~ 3680人 360人 fails"]
    ]
  ])
})

describe("a sentence of nothing but kinds, behind the one that tells their whole", () => {
  table([
    [
      "全区在园幼儿5853人。教育部门办3229人、地方企业办341人、集体办260人、民办2023人。",
      ["sum 5853人 ~ 3229人 341人 260人 2023人 holds"]
    ],
    [
      "全区在园幼儿5853人。教育部门办3229人、地方企业办341人、集体办260人、民办2020人。",
      ["sum 5853人 ~ 3229人 341人 260人 2020人 fails"]
    ],
    // Schools may be some of many: nothing is said of their list unless one slip explains all that is missing, here 384.
    ["全镇学生2680人,小学在校学生1090人。中心校358人、东岭校348人、西坪校209人、南河校137人。", []],
    [
      "全镇学生2680人,小学在校学生1090人。中心校358人、东岭校348人、西坪校209人、南河校139人。",
      ["sum 1090人 ~ 358人 348人 209人 139人 fails"]
    ]
  ])
})

describe("kinds of schools behind a number of schools", () => {
  table([
    [
      "共有75所学校位于城郊,占88.2%,其中包括42所幼儿园、10所小学、13所九年一贯制学校和10所初级中学。",
      ["sum 75所 ~ 42所 10所 13所 10所 holds"]
    ],
    [
      "共有75所学校位于城郊,占88.2%,其中包括24所幼儿园、10所小学、13所九年一贯制学校和10所初级中学。",
      ["sum 75所 ~ 24所 10所 13所 10所 fails"]
    ]
  ])
})

describe("the changes of the parts of a total, of which one slipped", () => {
  table([
    [
      "在校学生8637人,比上年增加289人。其中,小学生6747人,比上年增加321人;初中生1890人,比上年减少23人。",
      ["sum 8637人 ~ 6747人 1890人 holds", "sum 289人 ~ 321人 23人 fails"]
    ]
  ])
})

describe("what makes a part of the first breakdown is that part's", () => {
  table([
    [
      "全县幼儿园73所,其中公办3所,民办70所。其中一类园35所,二类园22所,三类园13所。",
      ["sum 73所 ~ 3所 70所 holds", "sum 70所 ~ 35所 22所 13所 holds"]
    ]
  ])
})

describe("behind a semicolon another kind is told, with parts of its own", () => {
  table([
    [
      "义务教育学校73所,其中初中9所、小学64所;幼儿园35所,其中公办22所、民办13所。",
      ["sum 73所 ~ 9所 64所 holds", "sum 35所 ~ 22所 13所 holds"]
    ]
  ])
})

describe("a second breakdown that fails", () => {
  table([
    [
      "幼儿园教职工共675人,其中教师365人,保育员142人,其他168人。其中:公办378人、集体办21人、民办294人、企业办27人。",
      ["sum 675人 ~ 365人 142人 168人 holds", "sum 675人 ~ 378人 21人 294人 27人 fails"]
    ]
  ])
})

describe("parts told by the verb of their total, each with a longer noun", () => {
  table([
    ["未来三年新增6660个小学学位,新增4200个初中学位,总共新增10860个学位。", ["sum 10860个 ~ 6660个 4200个 holds"]],
    ["未来三年新增6660个小学学位,新增4200个初中学位,总共新增10680个学位。", ["sum 10680个 ~ 6660个 4200个 fails"]]
  ])
})
