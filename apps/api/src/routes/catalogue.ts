/** What the model knows, one kind of entry after another. */
import { Item, items, Measure, measures, Section, sections } from "@duxue/core"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { shelf } from "./shelf.ts"

const byId = ({ id }: { readonly id: string }): string => id

const sectionShelf = () =>
  shelf({
    nouns: { one: "Section", many: "Sections" },
    title: { zh: "部分", en: "Sections" },
    description: {
      zh: "自评报告的十三个部分：2021 年提纲的标题，以及识别其他年份标题所用的词语。",
      en: "The thirteen sections of a letter: their headings of 2021, and the words that tell them in other years."
    },
    schema: Section,
    entries: sections,
    idOf: byId,
    idPattern: { zh: "部分编号，如 preschool。", en: "The section's id, such as preschool." }
  })

const itemShelf = () =>
  shelf({
    nouns: { one: "Item", many: "Items" },
    title: { zh: "事项", en: "Items" },
    description: {
      zh: "2021 年提纲的二十四个事项，以及督学希望在其中读到的内容。",
      en: "The twenty-four items of the outline of 2021, and what an inspector wants to read in them."
    },
    schema: Item,
    entries: items,
    idOf: ({ number }) => String(number),
    idPattern: { zh: "事项序号，1 至 24。", en: "The item's number, 1 to 24." }
  })

const measureShelf = () =>
  shelf({
    nouns: { one: "Measure", many: "Measures" },
    title: { zh: "指标项", en: "Measures" },
    description: {
      zh: "各区逐年报送的量：单位、学段、层级、所属事项，以及在行文中识别它的词语。",
      en: "What a district reports year by year: unit, stage, level, items, and the words that tell it in prose."
    },
    schema: Measure,
    entries: measures,
    idOf: byId,
    idPattern: { zh: "指标项编号，如 kindergarten-children。", en: "The measure's id, such as kindergarten-children." }
  })

export const catalogue = () =>
  new Hono<AppEnv>().route("/sections", sectionShelf()).route("/items", itemShelf()).route("/measures", measureShelf())
