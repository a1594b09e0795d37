import { catalogue as entries } from "@duxue/core"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { shelf } from "./shelf.ts"

const sections = () =>
  shelf({
    ...entries.sections,
    nouns: { one: "Section", many: "Sections" },
    title: { zh: "部分", en: "Sections" },
    description: {
      zh: "自评报告的十三个部分：2021 年提纲的标题，以及识别其他年份标题所用的词语。",
      en: "The thirteen sections of a letter: their headings of 2021, and the words that tell them in other years."
    },
    idPattern: { zh: "部分编号，如 preschool。", en: "The section's id, such as preschool." }
  })

const items = () =>
  shelf({
    ...entries.items,
    nouns: { one: "Item", many: "Items" },
    title: { zh: "事项", en: "Items" },
    description: {
      zh: "2021 年提纲的二十四个事项，以及督学希望在其中读到的内容。",
      en: "The twenty-four items of the outline of 2021, and what an inspector wants to read in them."
    },
    idPattern: { zh: "事项序号，1 至 24。", en: "The item's number, 1 to 24." }
  })

const measures = () =>
  shelf({
    ...entries.measures,
    nouns: { one: "Measure", many: "Measures" },
    title: { zh: "指标项", en: "Measures" },
    description: {
      zh: "各区逐年报送的量：单位、学段、层级、所属事项，以及在行文中识别它的词语。",
      en: "What a district reports year by year: unit, stage, level, items, and the words that tell it in prose."
    },
    idPattern: { zh: "指标项编号，如 kindergarten-children。", en: "The measure's id, such as kindergarten-children." }
  })

const metrics = () =>
  shelf({
    ...entries.metrics,
    nouns: { one: "Metric", many: "Metrics" },
    title: { zh: "监测指标", en: "Metrics" },
    description: {
      zh: "由指标项计算、对照标准判定的指标，算法以文字写明。",
      en: "What is computed from measures and judged by standards, with its formula in words."
    },
    idPattern: { zh: "监测指标编号。", en: "The metric's id." }
  })

const standards = () =>
  shelf({
    ...entries.standards,
    nouns: { one: "Standard", many: "Standards" },
    title: { zh: "标准", en: "Standards" },
    description: {
      zh: "政策文件对监测指标的要求：条款、学段、起止日期、可信度和最近核对日期；废止的也保留。",
      en: "What policies require of metrics: clause, stage, dates, confidence and last verification; old ones stay."
    },
    idPattern: { zh: "标准编号。", en: "The standard's id." }
  })

const policies = () =>
  shelf({
    ...entries.policies,
    nouns: { one: "Policy", many: "Policies" },
    title: { zh: "政策文件", en: "Policies" },
    description: {
      zh: "设定标准的文件：名称、文号、印发机关、日期和适用地区，以及其中的全部标准。",
      en: "The documents that set standards: title, number, issuers, dates and region, with all their standards."
    },
    idPattern: { zh: "政策文件编号。", en: "The policy's id." }
  })

const checks = () =>
  shelf({
    ...entries.checks,
    nouns: { one: "Check", many: "Checks" },
    title: { zh: "核验项", en: "Checks" },
    description: {
      zh: "对每份报告所作的核验：查什么，最重报告到哪一级。",
      en: "The checks that every letter goes through: what each looks for, and how grave its findings are."
    },
    idPattern: { zh: "核验项编号。", en: "The check's id." }
  })

/** What the model knows, one kind of entry after another; the bodies are those of `duxue catalogue`. */
export const catalogue = () =>
  new Hono<AppEnv>()
    .route("/sections", sections())
    .route("/items", items())
    .route("/measures", measures())
    .route("/metrics", metrics())
    .route("/standards", standards())
    .route("/policies", policies())
    .route("/checks", checks())
