import type { XmlElement } from "../../xml/parse-xml.ts"

const off = new Set(["0", "false", "off"])

/** CT_OnOff: a property that is there is on, unless it says that it is off. */
export const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !off.has(property.attributes["w:val"] ?? "")
