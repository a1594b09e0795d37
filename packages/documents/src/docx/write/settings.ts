import { element, xmlDocument } from "../../xml/element.ts"
import { character, grid } from "../official-format.ts"
import { wordNamespace } from "./styles.ts"

/** Left and right pages differ; marks keep their full width; Word lays out as it has since 2013. */
export const settingsXml = (): string =>
  xmlDocument(
    element(
      "w:settings",
      { "xmlns:w": wordNamespace },
      element("w:defaultTabStop", { "w:val": 2 * character }),
      element("w:evenAndOddHeaders"),
      element("w:drawingGridVerticalSpacing", { "w:val": grid.linePitch }),
      element("w:characterSpacingControl", { "w:val": "doNotCompress" }),
      element(
        "w:compat",
        {},
        element("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": 15
        })
      ),
      element("w:themeFontLang", { "w:val": "en-US", "w:eastAsia": "zh-CN" })
    )
  )
