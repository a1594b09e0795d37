/** A letter of our own wording, in the forms in which the API takes one. */

export const letter = [
  "云岭区人民政府关于2020年度履行教育职责情况的自查自评报告",
  "市人民政府教育督导委员会：",
  "五、学前教育普及普惠发展",
  "全区现有在园幼儿1200人，其中公办园在园幼儿612人，占51%；普惠性幼儿园在园幼儿1050人，占78.5%。",
  "云岭区人民政府",
  "2021年4月1日"
].join("\n")

const decoder = new TextDecoder("gb18030")

/** Chinese as the older half of Windows writes it; for characters of two bytes, as all of the letter's are. */
export const gb18030 = (text: string): Uint8Array<ArrayBuffer> => {
  const codes = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      const pair = code < 0x80 ? [code] : codes.get(character)
      if (pair === undefined) throw new Error(`${character} has no two bytes in GB 18030`)
      return pair
    })
  )
}

type Posted = RequestInit & { readonly method: "POST" }

export const asJson = (value: unknown): Posted => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(value)
})

export const asText = (body: NonNullable<RequestInit["body"]>, mediaType = "text/plain"): Posted => ({
  method: "POST",
  headers: { "Content-Type": mediaType },
  body
})

export const asForm = (bytes: string | Uint8Array<ArrayBuffer>, name: string): Posted => {
  const form = new FormData()
  form.append("file", new File([bytes], name))
  return { method: "POST", body: form }
}
