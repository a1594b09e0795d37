import { both, type Glossary } from "./term.ts"

/** The entries of the catalogue. */
export const catalogueGlossary: Glossary = {
  SectionId: { about: both("部分编号，不随年份变化。", "The section's id, the same whatever the year's outline.") },
  Section: {
    about: both("自评报告的一个部分。", "One of the thirteen sections of a letter."),
    fields: {
      id: both("编号。", "Its id."),
      number: both("在 2021 年提纲中的序号。", "Its place in the outline of 2021."),
      title: both("名称。", "Its name."),
      shortTitle: both("简称。", "A name for narrow places."),
      heading: both("2021 年提纲的标题。", "The heading of 2021."),
      cues: both("用以识别各年标题的词语。", "Words by which a heading of any year is recognised."),
      broadCues: both(
        "较宽泛的词语，仅在没有更具体的词语时使用。",
        "Wider words, asked only where no narrower one of any section answers."
      )
    }
  },
  ItemEntry: {
    about: both("2021 年提纲的一个事项。", "One item of the outline of 2021."),
    fields: {
      id: both("编号：即序号。", "Its id: its number."),
      section: both("所属部分。", "The section that it belongs to."),
      number: both("序号，1 至 24。", "Its number, 1 to 24."),
      title: both("名称。", "Its name."),
      questions: both("督学希望在其中读到的内容。", "What the inspector wants to read here.")
    }
  },
  ItemReference: {
    about: both("所属的部分和事项。", "To which item something belongs."),
    fields: { section: both("部分。", "The section."), item: both("事项序号。", "The item's number.") }
  },
  MeasureId: { about: both("指标项编号。", "The measure's id.") },
  Stage: { about: both("学段。", "The stage of schooling.") },
  Measure: {
    about: both("各区逐年报送的一个量。", "A quantity that a district reports year by year."),
    fields: {
      id: both("编号。", "Its id."),
      title: both("名称。", "Its name."),
      unit: both("基本单位。", "Its base unit."),
      stage: both("学段；不分学段为 null。", "Its stage; null where it has none."),
      level: both("district 区级，school 校级。", "Whether a district or a school has it."),
      year: both(
        "reported 报告年度，prior 上一年度（供对比）。",
        "The year reported on, or the one before, told for comparison."
      ),
      items: both("所属事项。", "The items that it belongs to."),
      wordings: both(
        "在行文中识别它的词语，一种说法一条。",
        "The words that tell it in prose, one entry for each way of saying it."
      ),
      absence: both("表示其值为 0 的说法，如“无大班额”。", "Words that say that it is 0: 无大班额.")
    }
  },
  Wording: {
    about: both(
      "识别一个指标项的一种说法：每组词语中须有一个出现。",
      "One way of saying a measure: of each group of words one must be there."
    ),
    fields: {
      near: both("与数字相邻的词语。", "Words beside the figure."),
      around: both("句子、事项或上级标题中的词语。", "Words in its sentence, its item or the headings above."),
      unlike: both("相邻词语中出现即排除的词语。", "Words that rule it out beside the figure."),
      apart: both("句子、事项或上级标题中出现即排除的词语。", "Words that rule it out anywhere `around` looks."),
      following: both("句中前一个数字须表示其中之一。", "Measures of which the figure before it must state one."),
      preceding: both("句中后一个数字须表示其中之一。", "Measures of which the figure after it must state one.")
    }
  }
}
