import { element, xmlDocument } from "../../xml/element.ts"
import { faces, fallbacks, grid, sizes } from "../official-format.ts"
import { runProperties } from "./runs.ts"

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

const style = (id: string, name: string, outline: number | undefined): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    element("w:name", { "w:val": name }),
    element("w:basedOn", { "w:val": "Normal" }),
    element("w:next", { "w:val": "Normal" }),
    element("w:qFormat"),
    outline === undefined ? "" : element("w:pPr", {}, element("w:outlineLvl", { "w:val": outline }))
  )

/** Headings are styles of their own, so that Word and WPS show an outline. */
export const stylesXml = (): string =>
  xmlDocument(
    element(
      "w:styles",
      { "xmlns:w": wordNamespace },
      element(
        "w:docDefaults",
        {},
        element("w:rPrDefault", {}, runProperties({ face: faces.body, size: sizes.三号 })),
        element(
          "w:pPrDefault",
          {},
          element(
            "w:pPr",
            {},
            element("w:widowControl", { "w:val": 0 }),
            element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": grid.linePitch, "w:lineRule": "exact" })
          )
        )
      ),
      element(
        "w:style",
        { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
        element("w:name", { "w:val": "Normal" }),
        element("w:qFormat")
      ),
      style("Title", "Title", undefined),
      ...[1, 2, 3, 4].map((level) => style(`Heading${level}`, `heading ${level}`, level - 1))
    )
  )

/** Word takes the first of these faces that a machine has. */
export const fontTableXml = (): string =>
  xmlDocument(
    element(
      "w:fonts",
      { "xmlns:w": wordNamespace },
      ...Object.entries(fallbacks).map(([name, others]) =>
        element(
          "w:font",
          { "w:name": name },
          element("w:altName", { "w:val": others }),
          element("w:charset", { "w:val": "86" })
        )
      )
    )
  )

export const settingsXml = (): string =>
  xmlDocument(
    element(
      "w:settings",
      { "xmlns:w": wordNamespace },
      element("w:evenAndOddHeaders"),
      element("w:characterSpacingControl", { "w:val": "doNotCompress" }),
      element(
        "w:compat",
        {},
        element("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": 15
        })
      )
    )
  )
