/** By which name a part of the package is known to people: the tab of its sheet. */

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1]

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")

/** The tab of each sheet by the last part of its path, `sheet1.xml`. */
export const sheetNames = (workbook: string, relationships: string): ReadonlyMap<string, string> => {
  const targets = new Map(
    (relationships.match(/<Relationship\b[^<>]*>/gu) ?? []).map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target")
    ])
  )
  return new Map(
    (workbook.match(/<(?:\w+:)?sheet\b[^<>]*>/gu) ?? []).flatMap((tag) => {
      const target = targets.get(attribute(tag, "r:id"))
      const name = attribute(tag, "name")
      return target === undefined || name === undefined
        ? []
        : [[target.replace(/^.*\//u, ""), unescaped(name)] as const]
    })
  )
}
