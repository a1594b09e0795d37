/** How a file that is answered is called: in any script for those who read RFC 8187, in ASCII for the others. */

/** `encodeURIComponent` leaves these as they are; RFC 8187 does not have them among its characters. */
const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

const extended = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, percent)

/** `文件.docx` becomes `duxue.docx`. */
const plain = (name: string): string => {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ""
  return /^[\w. -]+$/.test(name) ? name : `duxue${extension}`
}

/** The value of a Content-Disposition header by which a browser saves the answer as `name`. */
export const attachment = (name: string): string =>
  `attachment; filename="${plain(name)}"; filename*=UTF-8''${extended(name)}`
