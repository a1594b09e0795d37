import { both, type Glossary } from "./term.ts"

/** Where in its file something stands. */
export const placeGlossary: Glossary = {
  DocumentPlace: {
    about: both(
      "在文件中的位置，均从 1 起数：PDF 为页，Word 文档和网页为段落。",
      "Where in its file something begins, all counted from 1: a page of a PDF, a paragraph of a Word document or a web page."
    )
  },
  PagePlace: {
    about: both("PDF 中的位置。", "A place in a PDF."),
    fields: {
      page: both(
        "第几页，按页的先后，不论页面上印的页码。",
        "Which page, by the order of the pages, whatever numbers are printed on them."
      )
    }
  },
  ParagraphPlace: {
    about: both("Word 文档或网页中的位置。", "A place in a Word document or on a web page."),
    fields: {
      paragraph: both(
        "第几段。Word 文档按读出的次序，空段落以及表格、文本框内的段落计算在内；网页按有文字的行计，表格一行为一段。",
        "Which paragraph. Of a Word document they are counted as they are read; those that are empty, in tables and in text boxes count too; of a web page the lines with words are counted, a row of a table as one."
      ),
      run: both(
        "段落中的第几个文字片段（w:r）；仅 Word 文档有。",
        "Which run (w:r) of the paragraph; of a Word document alone."
      ),
      part: both(
        "所在部件在压缩包中的路径；仅 Word 文档有。",
        "The path of its part in the archive; of a Word document alone."
      ),
      cell: both(
        "所在的单元格；不在表格中的，无此项。",
        "The cell that it stands in; left out of what stands in no table."
      )
    }
  },
  TableCell: {
    about: both("表格中的一格；跨行跨列的，按其左上角。", "A cell; one that reaches over several, by where it begins."),
    fields: {
      table: both("文件中的第几个表。", "Which table of the document."),
      row: both("第几行，表头计算在内。", "Which row, the heads included."),
      column: both("第几列。", "Which column.")
    }
  }
}
